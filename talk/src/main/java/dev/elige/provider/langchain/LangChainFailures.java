package dev.elige.provider.langchain;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import dev.elige.provider.dialect.ErrorBody;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * What LangChain4j's errors mean. The status outranks its own classes, since the body beside it
 * tells an account without money from too many requests, and a prompt that is too long from one
 * that is wrong; and those outrank what they were caused by.
 */
final class LangChainFailures {
  /** No cause of interest lies deeper. */
  private static final int DEEPEST = 10;

  private LangChainFailures() {}

  /**
   * The failure.
   *
   * @param received the text that came before
   */
  static CallFailure of(Throwable thrown, String received) {
    var chain = chain(thrown);
    for (var one : chain) {
      if (one instanceof HttpException refused) {
        return refused(refused, received);
      }
    }
    for (var one : chain) {
      var kind = kind(one, received);
      if (kind.isPresent()) {
        return told(kind.get(), kind.get().title(), words(chain), Optional.empty(), received);
      }
    }
    return told(
        FailureKind.PROTOCOL,
        Text.of("LangChain4j could not make an answer", "LangChain4j no pudo dar una respuesta"),
        words(chain),
        Optional.empty(),
        received);
  }

  private static List<Throwable> chain(Throwable thrown) {
    var chain = new ArrayList<Throwable>();
    for (Throwable one = thrown; one != null && chain.size() < DEEPEST; one = one.getCause()) {
      chain.add(one);
    }
    return chain;
  }

  private static CallFailure refused(HttpException refused, String received) {
    var body = Optional.ofNullable(refused.getMessage()).orElse("");
    var refusal = ErrorBody.refusal(refused.statusCode(), body);
    return told(
        refusal.kind(),
        refusal.kind().title(),
        refusal.words(),
        Optional.of(refused.statusCode()),
        received);
  }

  private static Optional<FailureKind> kind(Throwable one, String received) {
    return Optional.ofNullable(
        switch (one) {
          case ContentFilteredException _ -> FailureKind.CONTENT_FILTER;
          case AuthenticationException _ -> FailureKind.AUTH;
          case RateLimitException _ -> FailureKind.RATE;
          case dev.langchain4j.exception.TimeoutException _ -> FailureKind.TIMEOUT;
          case TimeoutException _ -> FailureKind.TIMEOUT;
          case HttpTimeoutException _ -> FailureKind.TIMEOUT;
          case ModelNotFoundException _ -> FailureKind.BAD_REQUEST;
          case InvalidRequestException _ -> FailureKind.BAD_REQUEST;
          case UnsupportedFeatureException _ -> FailureKind.BAD_REQUEST;
          case IllegalArgumentException _ -> FailureKind.BAD_REQUEST;
          case InternalServerException _ -> FailureKind.UNAVAILABLE;
          case UnresolvedModelServerException _ -> FailureKind.UNAVAILABLE;
          case CancellationException _ -> FailureKind.CANCELLED;
          case InterruptedException _ -> FailureKind.CANCELLED;
          case IOException e when isTransport(e) ->
              received.isEmpty() ? FailureKind.UNAVAILABLE : FailureKind.CUT;
          default -> null;
        });
  }

  /** Readers of JSON throw kinds of their own of the same class. */
  private static boolean isTransport(IOException e) {
    return e.getClass() == IOException.class
        || e instanceof SocketException
        || e instanceof UnknownHostException
        || e instanceof ClosedChannelException
        || e instanceof EOFException;
  }

  /** What the innermost says that says anything: those around it repeat it after its class. */
  private static String words(List<Throwable> chain) {
    for (var one : chain.reversed()) {
      var message = one.getMessage();
      if (message != null && !message.isBlank()) {
        return message;
      }
    }
    return "";
  }

  private static CallFailure told(
      FailureKind kind, Text reason, String words, Optional<Integer> status, String received) {
    return new CallFailure(
        kind,
        reason,
        KeyLike.hiddenIn(words.strip()),
        status,
        Optional.empty(),
        Optional.empty(),
        1,
        KeyLike.hiddenIn(received));
  }
}
