package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.catalog.ModelId;
import java.util.List;

/**
 * On which machines Amazon SageMaker JumpStart puts a model.
 *
 * @param model the model
 * @param machine where it is put when nobody chooses, {@code sagemaker/ml.p4d.24xlarge}
 * @param supported all machines it may be put on; that it fits says nothing of its speed
 * @param citation where it is from
 */
public record DefaultMachine(
    ModelId model, String machine, List<String> supported, Citation citation) {
  public DefaultMachine {
    supported = List.copyOf(supported);
  }
}
