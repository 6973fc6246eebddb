/**
 * Amazon's services: Bedrock's models, endpoints of SageMaker, Translate. The requests are small
 * JSON of their own over {@code provider.http}; credentials, signatures and framing are those of
 * the AWS SDK, of which nothing is loaded before the first call.
 */
@NullMarked
package dev.elige.provider.aws;

import org.jspecify.annotations.NullMarked;
