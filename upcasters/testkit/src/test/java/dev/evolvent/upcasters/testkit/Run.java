package dev.evolvent.upcasters.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** What came of tests that JUnit has run: those that ended in each way, by their name, with what they say. */
record Run(Map<String, String> succeeded, Map<String, String> failed, Map<String, String> skipped) {

    private static Supplier<Stream<DynamicNode>> tests = Stream::empty;

    /** As a user of the test kit would write it. */
    static final class Factory {

        @TestFactory
        Stream<DynamicNode> upcasters() {
            return tests.get();
        }
    }

    static synchronized Run of(UpcasterTests upcasterTests) {
        tests = upcasterTests::tests;
        List<Event> finished = EngineTestKit.engine("junit-jupiter").selectors(selectClass(Factory.class)).execute()
                .testEvents().filter(event -> event.getType() == EventType.FINISHED).toList();
        return new Run(ended(finished, Status.SUCCESSFUL), ended(finished, Status.FAILED),
                ended(finished, Status.ABORTED));
    }

    private static Map<String, String> ended(List<Event> finished, Status status) {
        Map<String, String> messages = new LinkedHashMap<>();
        finished.forEach(event -> {
            TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
            if (result.getStatus() == status) {
                messages.put(event.getTestDescriptor().getDisplayName(),
                        result.getThrowable().map(Throwable::getMessage).orElse(""));
            }
        });
        return messages;
    }

}
