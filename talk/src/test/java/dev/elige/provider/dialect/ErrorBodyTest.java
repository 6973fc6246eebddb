package dev.elige.provider.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.FailureKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors as providers document or send them. */
class ErrorBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | QUOTA | {'error': {'message': 'You exceeded your current quota', 'type': 'insufficient_quota', 'code': 'insufficient_quota'}}",
        "429 | RATE | {'error': {'message': 'Rate limit reached', 'type': 'tokens', 'code': 'rate_limit_exceeded'}}",
        "400 | CONTEXT_TOO_LONG | {'error': {'message': 'too many', 'type': 'invalid_request_error', 'code': 'context_length_exceeded'}}",
        "400 | CONTENT_FILTER | {'error': {'message': 'The response was filtered', 'code': 'content_filter', 'status': 400}}",
        "401 | AUTH | {'error': {'message': 'Incorrect API key provided', 'code': 'invalid_api_key'}}",
        "404 | BAD_REQUEST | {'error': {'message': 'The model does not exist', 'code': 'model_not_found'}}",
        "400 | CONTEXT_TOO_LONG | {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'prompt is too long: 212345 tokens > 200000 maximum'}}",
        "400 | QUOTA | {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': 'Your credit balance is too low to access the API.'}}",
        "413 | CONTEXT_TOO_LONG | {'type': 'error', 'error': {'type': 'request_too_large', 'message': 'Request too large'}}",
        "529 | UNAVAILABLE | {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}}",
        "400 | AUTH | {'error': {'code': 400, 'message': 'API key not valid. Please pass a valid API key.', 'status': 'INVALID_ARGUMENT'}}",
        "400 | CONTEXT_TOO_LONG | {'error': {'code': 400, 'message': 'The input token count (1200000) exceeds the maximum number of tokens allowed', 'status': 'INVALID_ARGUMENT'}}",
        "429 | RATE | [{'error': {'code': 429, 'message': 'Resource exhausted', 'status': 'RESOURCE_EXHAUSTED'}}]",
        "400 | CONTEXT_TOO_LONG | {'object': 'error', 'message': 'This maximum context length is 4096 tokens', 'type': 'BadRequestError', 'code': 400}",
        "400 | CONTEXT_TOO_LONG | {'error': {'code': 400, 'message': 'the request exceeds', 'type': 'exceed_context_size_error'}}",
        "404 | BAD_REQUEST | {'error': 'model \"x\" not found, try pulling it first'}",
        "422 | BAD_REQUEST | {'detail': [{'loc': ['body'], 'msg': 'field required'}]}",
        "503 | UNAVAILABLE | <html>",
      })
  void codesAndWordsOutrankTheStatus(int status, FailureKind kind, String body) {
    var json = body.strip().replace('\'', '"').replace("\"x\"", "x").replace("\"\"x", "\"x");
    assertThat(ErrorBody.refusal(status, json).kind()).isEqualTo(kind);
    assertThat(ErrorBody.refusal(status, json).words()).isNotBlank();
  }
}
