package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.evolvent.house.Modules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.evolvent");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.house");

    static Stream<ArchRule> rules() {
        return rules("dev.evolvent");
    }

    static Stream<ArchRule> plantedRules() {
        return rules("planted.house");
    }

    private static Stream<ArchRule> rules(String root) {
        HouseRules rules = new HouseRules(new Modules(root));
        return Stream.of(rules.noPackageCycle(), rules.modulesOnlyDownwards());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void a_house_where_somebody_has_planted_an_offence_against_each_rule_does_not_keep(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
    }

    @Test
    void a_planted_package_cycle_is_named() {
        assertThat(failureOf(new HouseRules(new Modules("planted.house")).noPackageCycle()))
                .contains("planted.house.eventstore.one", "planted.house.eventstore.two");
    }

    @Test
    void a_planted_upward_import_is_named() {
        assertThat(failureOf(new HouseRules(new Modules("planted.house")).modulesOnlyDownwards()))
                .contains("planted.house.upcasters.UsesProjections", "planted.house.projections.Projection");
    }

    @Test
    void all_modules_are_looked_at() {
        assertThat(List.of("dev.evolvent.upcasters", "dev.evolvent.upcasters.schema", "dev.evolvent.upcasters.testkit",
                "dev.evolvent.upcasters.axon4", "dev.evolvent.postgres", "dev.evolvent.eventstore",
                "dev.evolvent.eventstore.scratch",
                "dev.evolvent.eventstore.testkit", "dev.evolvent.migrations", "dev.evolvent.projections",
                "dev.evolvent.cli",
                "dev.evolvent.bench"))
                .allSatisfy(name -> assertThat(HOUSE.containPackage(name)).as(name).isTrue());
    }

    private static String failureOf(ArchRule rule) {
        return String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
    }
}
