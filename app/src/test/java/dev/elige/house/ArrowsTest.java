package dev.elige.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Reads the class files of all modules and holds them against {@link Rooms}. */
final class ArrowsTest {
  private static final Rooms ROOMS = Rooms.ofTheHouse();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(Rooms.ROOT);

  /**
   * Rooms of the module {@code core}: what a library user depends on, so nothing there calls out.
   */
  private static final Set<String> PURE =
      Set.of(
          "base",
          "stats",
          "spec",
          "catalog",
          "catalog.source",
          "tokens",
          "cost",
          "belief",
          "belief.source",
          "decide");

  @Test
  void everyPackageStandsInARoom() {
    assertThat(packages().map(JavaPackage::getName).filter(name -> ROOMS.roomOf(name).isEmpty()))
        .as("packages that no room of the table holds")
        .isEmpty();
  }

  @Test
  void aRoomImportsOnlyWhatTheTableAllows() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass origin : CLASSES) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        if (isOurs(dependency.getTargetClass()) && !isAllowed(dependency)) {
          offences.add(dependency.getDescription());
        }
      }
    }
    assertThat(offences).as("arrows that the table of rooms does not draw").isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(Rooms.ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theCoreNeverCallsOut() {
    Set<String> offences = new TreeSet<>();
    for (JavaClass origin : CLASSES) {
      if (ROOMS.roomOf(origin.getPackageName()).filter(PURE::contains).isPresent()) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isNetwork(dependency.getTargetClass()))
            .forEach(dependency -> offences.add(dependency.getDescription()));
      }
    }
    assertThat(offences).as("network use in the core").isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            packages()
                .filter(part -> !part.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName))
        .as("packages whose package-info.java is missing or not @NullMarked")
        .isEmpty();
  }

  private static Stream<JavaPackage> packages() {
    return CLASSES.stream().map(JavaClass::getPackage).distinct();
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(Rooms.ROOT + ".");
  }

  private static boolean isAllowed(Dependency dependency) {
    String from = ROOMS.roomOf(dependency.getOriginClass().getPackageName()).orElse("");
    String to = ROOMS.roomOf(dependency.getTargetClass().getPackageName()).orElse("");
    return ROOMS.allows(from, to);
  }

  private static boolean isNetwork(JavaClass type) {
    return type.getPackageName().startsWith("java.net.http")
        || List.of("java.net.Socket", "java.net.ServerSocket", "java.net.URLConnection")
            .contains(type.getName());
  }
}
