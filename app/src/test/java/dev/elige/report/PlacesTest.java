package dev.elige.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
  /** Fronts of seven offers on a drawing of the usual size: no two names share a point. */
  @Test
  void namesOfAFrontDoNotCoverEachOther() {
    var random = new Random(7);
    for (int drawing = 0; drawing < 500; drawing++) {
      var places = new Places(46, 12, 466, 296);
      double[] xs = random.doubles(7, 60, 460).sorted().toArray();
      double[] ys = random.doubles(7, 20, 290).sorted().toArray();
      for (int i = 0; i < xs.length; i++) {
        places.take(xs[i], ys[xs.length - 1 - i]);
      }
      var names = new ArrayList<Places.Place>();
      for (int i = 0; i < xs.length; i++) {
        names.add(places.beside(xs[i], ys[xs.length - 1 - i], 2));
      }
      for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < i; j++) {
          double across = Math.abs(names.get(i).x() - names.get(j).x());
          double up = Math.abs(names.get(i).y() - names.get(j).y());
          assertThat(across >= 14.9 || up >= 14.9).as("%s of %s", names, drawing).isTrue();
        }
      }
    }
  }

  @Test
  void aNameAtTheEdgeStandsInside() {
    var places = new Places(0, 0, 100, 100);
    places.take(98, 50);
    assertThat(places.beside(98, 50, 6).x()).isLessThan(98);
  }
}
