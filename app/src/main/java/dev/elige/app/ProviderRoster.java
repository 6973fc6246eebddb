package dev.elige.app;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.service.ServicePrices;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.Providers.Entry;
import dev.elige.desk.kit.Providers.Translating;
import dev.elige.provider.InProcess;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Secret;
import dev.elige.provider.aws.AmazonTranslator;
import dev.elige.provider.aws.AwsAccess;
import dev.elige.provider.aws.AwsCaller;
import dev.elige.provider.aws.BedrockProvider;
import dev.elige.provider.aws.SageMakerProvider;
import dev.elige.provider.dialect.DialectProvider;
import dev.elige.provider.dialect.KeyGates;
import dev.elige.provider.dialect.ProviderRow;
import dev.elige.provider.dialect.ProviderRows;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.GateLimits;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.Pauses;
import dev.elige.provider.langchain.LangChain;
import dev.elige.provider.replay.Redaction;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Names everybody who can be asked. */
final class ProviderRoster {
  private static final String BEDROCK = "amazon-bedrock";
  private static final String SAGEMAKER = "sagemaker";

  /** One account of AWS: of these a user's file may say how much it may be used. */
  private static final Set<String> OF_AWS =
      Set.of(BEDROCK, SAGEMAKER, ServicePrices.AMAZON_TRANSLATE);

  /** The command that adds the models of this program. */
  private static final String ADDING = "./elige extra embeddings";

  private ProviderRoster() {}

  /**
   * Everybody.
   *
   * @param file what the user says of providers; it need not be there
   */
  static Providers all(Map<String, String> environment, Path file) {
    var caller = new HttpCaller(CallLimits.usual(), Pauses.real());
    var read =
        Files.exists(file)
            ? ProviderRows.with(file, OF_AWS, Set.of(InProcess.ID))
            : new ProviderRows.Read(ProviderRows.builtIn(), Map.of());
    var redaction = redaction(read.rows().values(), environment);
    var gates = new KeyGates(read.rows().values(), environment);
    var byId = new HashMap<String, Entry>();
    for (var row : read.rows().values()) {
      byId.put(
          row.id(), entry(row, DialectProvider.of(row, environment, caller, gates), redaction));
    }
    byId.put(InProcess.ID, inProcess(Roster.extra(InProcess.class, ADDING)));
    var access = AwsAccess.of(environment);
    var gate = read.limits().values().stream().reduce(GateLimits.NONE, GateLimits::and).gate();
    var aws = new AwsCaller(access, caller, gate, Clock.systemUTC());
    addAws(byId, access, aws, redaction);
    return new Providers(
        byId, translators(access, aws, redaction), Map.of(LangChain.ID, LangChain.MOST), redaction);
  }

  /** Knows the keys in all variables that are read here. */
  private static Redaction redaction(
      Collection<ProviderRow> rows, Map<String, String> environment) {
    var known = new ArrayList<Secret>();
    Stream.concat(rows.stream().flatMap(row -> row.keys().stream()), AwsAccess.SECRETS.stream())
        .distinct()
        .forEach(variable -> {
          try {
            Secret.inVariable(environment, variable).toOptional().ifPresent(known::add);
          } catch (InvalidInputException _) {
            // what is no key was sent to nobody, and whoever is asked with it says so
          }
        });
    return Redaction.of(known);
  }

  /** The models that run in this program, where the user has added them. */
  private static Entry inProcess(Optional<InProcess> found) {
    Supplier<ModelProvider> provider = () -> found.orElseThrow(ProviderRoster::notAdded);
    return new Entry(
        Estimate.unknown("no key is asked for", "no se pide ninguna clave"),
        true,
        found
            .map(_ -> Estimate.known(InProcess.PLACE))
            .orElseGet(
                () -> Estimate.unknown("not added; {} adds it", "sin añadir; {} lo añade", ADDING)),
        InProcess.CAPABILITIES,
        provider);
  }

  private static InvalidInputException notAdded() {
    return new InvalidInputException(
        "-m " + InProcess.ID,
        Text.of(
            "the models that run in this program are an extra, and it is not there.",
            "los modelos que se ejecutan en este programa son un extra, y no está."),
        Text.of(
            "Add it with \"{}\" in a checkout, or unpack"
                + " elige-extra-embeddings-VERSION.zip beside lib.",
            "Añádelo con \"{}\" en una copia del código, o descomprime"
                + " elige-extra-embeddings-VERSION.zip junto a lib.",
            ADDING));
  }

  /** One account, one gate. Where it is asked is looked up only where it can be asked. */
  private static void addAws(
      Map<String, Entry> byId, AwsAccess access, AwsCaller aws, Redaction redaction) {
    var key = access.found();
    byId.put(
        BEDROCK,
        new Entry(
            key,
            false,
            key.flatMap(_ -> access.bedrock()).map(uri -> shown(uri, redaction)),
            BedrockProvider.CAPABILITIES,
            () -> new BedrockProvider(aws)));
    byId.put(
        SAGEMAKER,
        new Entry(
            key,
            false,
            key.flatMap(_ -> access.sageMaker()).map(uri -> shown(uri, redaction)),
            SageMakerProvider.CAPABILITIES,
            () -> new SageMakerProvider(aws)));
  }

  private static Map<String, Translating> translators(
      AwsAccess access, AwsCaller aws, Redaction redaction) {
    var key = access.found();
    return Map.of(
        ServicePrices.AMAZON_TRANSLATE,
        new Translating(
            key,
            key.flatMap(_ -> access.translate()).map(uri -> shown(uri, redaction)),
            () -> new AmazonTranslator(aws)));
  }

  /** People put passwords, and keys by mistake, into addresses. */
  private static String shown(URI address, Redaction redaction) {
    return redaction.hide(Secret.hideUser(address.toString()));
  }

  private static Entry entry(ProviderRow row, DialectProvider provider, Redaction redaction) {
    return new Entry(
        provider.key().map(secret -> secret.name()),
        row.isKeyOptional(),
        provider.address().map(uri -> shown(uri, redaction)),
        row.capabilities(),
        () -> provider,
        row.isOwn());
  }
}
