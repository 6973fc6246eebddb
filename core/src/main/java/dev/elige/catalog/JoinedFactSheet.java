package dev.elige.catalog;

import java.util.List;

/** Several sheets read as one. */
record JoinedFactSheet(List<FactSheet> sheets) implements FactSheet {
  JoinedFactSheet {
    sheets = List.copyOf(sheets);
  }

  @Override
  public <T> List<Observation<T>> observations(Attribute<T> attribute) {
    return sheets.stream().flatMap(sheet -> sheet.observations(attribute).stream()).toList();
  }

  @Override
  public <T> List<Observation<T>> observations(Attribute<T> attribute, String slot) {
    return sheets.stream().flatMap(sheet -> sheet.observations(attribute, slot).stream()).toList();
  }
}
