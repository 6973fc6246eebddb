package dev.elige.cli;

import dev.elige.desk.talk.Shots;
import picocli.CommandLine.ParseResult;

/** The options that say which examples a model is shown. */
final class ExampleOptions {
  private ExampleOptions() {}

  static Options describe(Options options) {
    return options
        .value(
            "--shots",
            "FILE",
            "Examples as JSON Lines or CSV with `input` and `expected`.",
            "Ejemplos en JSON Lines o CSV con `input` y `expected`.")
        .value(
            "-k",
            "COUNT",
            "How many examples to show; 3 if not said.",
            "Cuántos ejemplos se muestran; 3 si no se dice.")
        .value(
            "--pick",
            "fixed|random|similar|diverse",
            "Which examples: the first, at random, the most like the input, or the most unlike each"
                + " other; fixed if not said.",
            "Qué ejemplos: los primeros, al azar, los más parecidos a la entrada o los más distintos"
                + " entre sí; fixed si no se dice.")
        .value(
            "--seed",
            "COUNT",
            "The seed of --pick random; 1 if not said.",
            "La semilla de --pick random; 1 si no se dice.")
        .value(
            "--likeness",
            "words|MODEL",
            "By what texts are likened: their words, or the vectors of a model that runs in this"
                + " program, such as in-process/bge-small-en-v1.5; words if not said.",
            "Según qué se parecen los textos: sus palabras o los vectores de un modelo que se"
                + " ejecuta en este programa, como in-process/bge-small-en-v1.5; words si no se"
                + " dice.");
  }

  static Shots shots(ParseResult parsed) {
    return new Shots(
        Options.value(parsed, "--shots"),
        Options.value(parsed, "-k"),
        Options.value(parsed, "--pick"),
        Options.value(parsed, "--seed"),
        Options.value(parsed, "--likeness"));
  }
}
