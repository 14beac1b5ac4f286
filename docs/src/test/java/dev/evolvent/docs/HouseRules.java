package dev.evolvent.docs;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What the house looks like, as rules that can be broken.
 *
 * @param root
 *            the package that all others are in
 */
record HouseRules(String root) {

    /** From the ground up: whoever stands further to the right may use what stands further to the left. */
    private static final List<String> MODULES = List.of("upcasters", "postgres", "eventstore", "migrations",
            "projections", "cli", "bench");

    ArchRule noPackageCycle() {
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return javaClass.getPackageName().startsWith(root)
                        ? SliceIdentifier.of(javaClass.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + root;
            }
        }).should().beFreeOfCycles();
    }

    ArchRule modulesOnlyDownwards() {
        return classes().should(dependOnlyOn("modules below their own",
                (from, to) -> floor(to) <= floor(from)));
    }

    ArchRule onlyTheCommandLineAndTheBenchesPrint() {
        return noClasses().that().resideOutsideOfPackages(root + ".cli..", root + ".bench..")
                .should(ACCESS_STANDARD_STREAMS);
    }

    ArchRule noJavaUtilLogging() {
        return noClasses().that().resideOutsideOfPackage(root + ".cli..").should(USE_JAVA_UTIL_LOGGING);
    }

    ArchRule upcastersKnowNoDatabase() {
        return noClasses().that().resideInAPackage(root + ".upcasters..").should().dependOnClassesThat(
                resideInAPackage("java.sql..").or(resideInAPackage("javax.sql.."))
                        .or(resideInAPackage("org.postgresql..")));
    }

    /** A tree is what functions get and give; who makes it of bytes, and bytes of it, is nobody's business. */
    ArchRule jacksonStaysBehindItsSeam() {
        return noClasses().that().resideInAPackage(root + ".upcasters..").and()
                .resideOutsideOfPackage(root + ".upcasters..internal..").should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml..").or(resideInAPackage("com.github.victools.."))
                        .and(not(resideInAPackage("com.fasterxml.jackson.databind.node")))
                        .and(not(equivalentTo(JsonNode.class))));
    }

    private ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    if (to.getPackageName().startsWith(root) && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** What all share is below the ground floor; what nobody has given a place to is nowhere, and so nobody may use it. */
    private int floor(JavaClass javaClass) {
        String module = module(javaClass);
        if (module.isEmpty()) {
            return -1;
        }
        int floor = MODULES.indexOf(module);
        return floor < 0 ? Integer.MAX_VALUE : floor;
    }

    private String module(JavaClass javaClass) {
        String rest = javaClass.getPackageName().substring(root.length());
        return rest.isEmpty() ? "" : List.of(rest.substring(1).split("\\.", -1)).getFirst();
    }
}
