package dev.elige.spec;

import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;

/** Reads what an application and a task may both say; the nearer word wins, key by key. */
final class ProfileReader {
  private final Findings findings;

  ProfileReader(Findings findings) {
    this.findings = findings;
  }

  Profile read(Fields fields, Profile above) {
    var sizes = new SizeReader(findings);
    var languages = new LanguageReader(findings).read(fields);
    var volume = new VolumeReader(findings, above.volume()).read(fields);
    var input = sizes.read(fields, "input");
    var output = sizes.read(fields, "output");
    var usage = new UsageReader(findings);
    var quality = new QualityReader(findings).read(fields, above.quality());
    return new Profile(
        languages.or(above::languages),
        volume.or(above::volume),
        input.or(above::input),
        output.or(above::output),
        quality,
        new LatencyReader(findings).read(fields).or(above::latency),
        usage.batchShare(fields).or(above::batchShare),
        new ConstraintsReader(findings).read(fields, above.constraints()),
        usage.read(fields, above.usage()));
  }
}
