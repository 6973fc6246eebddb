package dev.elige.spec;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the words of the file, in English and Spanish; only ever for suggestions. */
final class OtherNames {
  static final Map<String, String> KEYS =
      table(
          """
          application aplicacion aplicación app name nombre
          tasks tareas task tarea
          kind tipo type clase
          languages idiomas idioma lenguas locale
          requests peticiones solicitudes volume volumen calls
          input entrada prompt
          output salida completion
          samples muestras ejemplos examples files
          quality calidad accuracy
          confidence confianza certainty
          goal objetivo meta aim
          worth valor value
          right acierto aciertos correct
          wrong error errores incorrect
          portfolio cartera
          models modelos model
          per-model por-modelo
          per-provider por-proveedor
          fallback respaldo redundancy
          regret tolerance tolerancia
          floor minimo mínimo minimum min
          weight peso importance
          latency latencia speed
          budget presupuesto cost max-cost monthly-budget
          regions regiones region residency location
          providers proveedores vendor vendors
          licences licencias licence license
          open-weights open-source opensource pesos-abiertos
          features funciones capabilities
          input-modalities modalities modality modalidades
          must-live-until retirement lifetime vida
          min-context context context-window contexto minimum-context
          min-output max-output output-limit max-tokens minimum-output
          accept-unconfirmed unconfirmed
          as-of date fecha
          nearest-price price precio
          per period periodo
          unit unidad
          amount cantidad
          currency moneda
          batch lotes lote
          arrival llegada llegadas traffic tráfico trafico
          hours horas profile perfil
          peak pico punta
          prefix prefijo cache caché shared-prefix
          different distintos distintas
          hit-rate aciertos hits
          reasoning razonamiento thinking
          images imágenes imagenes image
          capacity capacidad throughput
          units unidades
          fine-tuning finetuning training ajuste entrenamiento
          tokens token
          epochs épocas epocas
          validation validación validacion
          life months meses
          hosting alojamiento
          self-hosting self-hosted selfhosting alojamiento-propio
          machine máquina maquina instance
          machines máquinas maquinas instances
          output-rate ritmo
          spare reserva
          translation traducción traduccion
          share parte
          loss pérdida perdida
          month mes
          from desde low
          typical típico tipico mean
          to hasta high
          sizes tamaños tamanos histogram
          """);

  static final Map<String, String> KINDS =
      table(
          """
          summarization summary summarisation summarise summarize resumen digest
          classification classify clasificacion clasificación triage sentiment tagging extraction
          question-answering qa question answering rag chat respuestas preguntas search-answers
          code-generation code coding codigo código programming review code-review
          content-writing writing content redaccion redacción copywriting
          instruction-following instructions agent agents instrucciones
          multilingual translation translate traduccion traducción multilingue multilingüe
          embedding embeddings search vectors busqueda búsqueda retrieval
          """);

  static final Map<String, String> GOALS =
      table(
          """
          cheapest cheap cost barato mínimo-coste
          best quality mejor calidad
          value profit valor beneficio
          """);

  static final Map<String, String> UNITS =
      table(
          """
          tokens token tok
          words word palabras palabra
          characters character chars char caracteres caracter carácter letters
          second sec segundo s
          minute min minuto
          hour h hora
          day d dia día daily
          week semana weekly
          month mes mo monthly mensual
          year año ano yr annual
          s seg segundos
          """);

  static final Map<String, String> REGIONS =
      table(
          """
          eu ue european-union unión-europea
          europe europa
          us usa united-states eeuu
          uk united-kingdom england
          global world anywhere any all worldwide
          asia-pacific apac asia
          latin-america latam
          """);

  private OtherNames() {}

  private static Map<String, String> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split(" "))
        .flatMap(words -> Arrays.stream(words).skip(1).map(other -> Map.entry(other, words[0])))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }
}
