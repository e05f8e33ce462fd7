package org.outturn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.collection.Collection;
import org.outturn.rules.period.Period;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/// The house's walls: rooms know only their neighbours, nobody walks in a circle, and what is a room's own business stays inside.
class WallsTest {
    private static final List<String> MODULES =
            List.of(
                    "../app/src/main",
                    "../rules/src/main",
                    "../design/src/main",
                    "../examples/src/main");
    private static final int FULL = 400;
    private static final int ROOMS = 50;
    private static final int CLASSES = 900;
    private static final Set<String> REFUSED =
            Set.of("common", "util", "utils", "helper", "helpers", "manager", "misc", "shared");

    /// Libraries of the house that any room may use.
    private static final DescribedPredicate<JavaClass> NO_ROOMS =
            JavaClass.Predicates.resideInAnyPackage(
                    "org.outturn.rules..", "org.outturn.design..", "org.outturn.examples..");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.outturn");

    @Test
    void rooms_know_only_the_neighbours_that_they_name() {
        var rooms = ApplicationModules.of(Application.class, NO_ROOMS);
        assertThat(rooms.stream().map(ApplicationModule::getDisplayName).toList())
                .hasSizeGreaterThanOrEqualTo(ROOMS);
        rooms.verify();
    }

    @Test
    void nobody_walks_in_a_circle() {
        slices().matching("org.outturn.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.outturn.rules.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void every_class_was_read() {
        assertThat(HOUSE.size()).isGreaterThan(CLASSES);
        assertThat(HOUSE.contain("org.outturn.rules.verdict.Assessor")).isTrue();
    }

    @Test
    void stores_and_controllers_stay_inside_their_rooms() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void rules_know_no_framework_no_database_and_no_clock() {
        noClasses()
                .that()
                .resideInAPackage("org.outturn.rules..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.not(
                                JavaClass.Predicates.resideInAnyPackage(
                                        "java.lang..",
                                        "java.util..",
                                        "java.math..",
                                        "java.text..",
                                        "java.time..",
                                        "org.jspecify..",
                                        "org.outturn.rules..")))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.outturn.rules..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(HOUSE);
    }

    /// Whoever shows, writes or judges figures has them as they may leave; see docs/method/disclosure.md.
    @Test
    void only_packs_ask_for_figures_as_they_came_in() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.outturn.pack..", "org.outturn.collection..")
                .should()
                .callMethod(Collection.class, "figures", String.class)
                .orShould()
                .callMethod(
                        Collection.class,
                        "revisions",
                        String.class,
                        String.class,
                        String.class,
                        Period.class)
                .check(HOUSE);
    }

    @Test
    void the_design_knows_no_council() {
        noClasses()
                .that()
                .resideInAPackage("org.outturn.design..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.outturn.council..", "org.outturn.rules..", "org.springframework..")
                .check(HOUSE);
    }

    @Test
    void nothing_is_called_after_nothing() {
        for (var one : HOUSE) {
            for (var step : one.getPackageName().split("\\.")) {
                assertThat(REFUSED).doesNotContain(step);
            }
            assertThat(one.getSimpleName())
                    .doesNotEndWith("Util")
                    .doesNotEndWith("Utils")
                    .doesNotEndWith("Helper")
                    .doesNotEndWith("Manager")
                    .doesNotEndWith("Impl")
                    .doesNotEndWith("Dto");
        }
    }

    @Test
    void no_file_is_too_tooLongto_see_at_a_glance() throws IOException {
        var tooLong = new ArrayList<String>();
        int read = 0;
        for (var module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of(module))) {
                for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    read++;
                    long lines;
                    try (var text = Files.lines(file)) {
                        lines = text.count();
                    }
                    if (lines > FULL) {
                        tooLong.add(file + " has " + lines + " lines");
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(read).isGreaterThan(CLASSES);
    }
}
