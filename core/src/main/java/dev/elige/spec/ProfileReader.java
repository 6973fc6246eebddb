package dev.elige.spec;

/** Reads what an application and a task may both say; the nearer word wins, key by key. */
final class ProfileReader {
  private final Findings findings;

  ProfileReader(Findings findings) {
    this.findings = findings;
  }

  Profile read(Fields fields, Profile above) {
    var quality = new QualityReader(findings).read(fields);
    var sizes = new SizeReader(findings);
    return new Profile(
        new LanguageReader(findings).read(fields).or(above::languages),
        new VolumeReader(findings, above.volume()).read(fields).or(above::volume),
        sizes.read(fields, "input").or(above::input),
        sizes.read(fields, "output").or(above::output),
        quality.flatMap(QualityReader.Quality::floor).or(above::qualityFloor),
        quality.flatMap(QualityReader.Quality::weight).or(above::weight),
        new LatencyReader(findings).read(fields).or(above::latency),
        fields.flag("batch").or(above::batch),
        new ConstraintsReader(findings).read(fields, above.constraints()));
  }
}
