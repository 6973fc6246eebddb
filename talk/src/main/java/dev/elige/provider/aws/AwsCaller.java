package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Masks;
import dev.elige.provider.Reply;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;

/**
 * Calls services of AWS for one account.
 *
 * @param access who asks, and where
 * @param caller makes the calls
 * @param gate how many at once
 * @param clock tells the time that is signed
 */
public record AwsCaller(AwsAccess access, HttpCaller caller, Gate gate, Clock clock) {
  /**
   * One call, signed anew for each attempt.
   *
   * @param readers makes a reader for each attempt, of what takes keys out of texts
   */
  <T> Reply<T> call(
      AwsService service, AwsRequest request, Function<Masks, ? extends AnswerReader<T>> readers) {
    var identity = access.identity(service);
    var address = access.address(service);
    var region = access.region();
    return identity.fold(
        who ->
            address.fold(
                base ->
                    region.fold(
                        place -> call(service, request, readers, who, base, place),
                        reason -> unsent(FailureKind.BAD_REQUEST, reason)),
                reason -> unsent(FailureKind.BAD_REQUEST, reason)),
        reason -> unsent(FailureKind.AUTH, reason));
  }

  private <T> Reply<T> call(
      AwsService service,
      AwsRequest request,
      Function<Masks, ? extends AnswerReader<T>> readers,
      AwsIdentity who,
      URI base,
      String region) {
    var masks = Masks.of(who.secrets());
    var signer = new AwsSigner(service, region, clock);
    return caller.call(
        () -> signer.signed(base, request, who), () -> readers.apply(masks), gate, masks);
  }

  private static <T> Reply<T> unsent(FailureKind kind, Text reason) {
    return Reply.failed(CallFailure.unsent(kind, reason));
  }
}
