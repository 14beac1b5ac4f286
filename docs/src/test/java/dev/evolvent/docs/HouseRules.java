package dev.evolvent.docs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.evolvent.house.Modules;

/**
 * The rules about dependencies once more, on compiled classes: these also depend on types that their source does not name.
 * All rules, on the sources, are in the module {@code tools/house}.
 */
record HouseRules(Modules modules) {

    ArchRule noPackageCycle() {
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return modules.contains(javaClass.getPackageName())
                        ? SliceIdentifier.of(javaClass.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + modules.root();
            }
        }).should().beFreeOfCycles();
    }

    ArchRule modulesOnlyDownwards() {
        return classes().should(new ArchCondition<JavaClass>("depend only on modules below their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    if (modules.contains(to.getPackageName())
                            && modules.floor(to.getPackageName()) > modules.floor(from.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        });
    }
}
