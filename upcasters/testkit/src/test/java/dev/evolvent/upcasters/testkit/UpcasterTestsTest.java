package dev.evolvent.upcasters.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UpcasterTestsTest {

    private static final UpcasterTests ORDERS = UpcasterTests.of(Orders.registry()).samples("orders").seed(1);

    @Test
    void good_samples_and_steps_that_keep_the_laws_pass() {
        Run run = Run.of(ORDERS);

        assertThat(run.failed()).isEmpty();
        assertThat(run.skipped()).isEmpty();
        assertThat(run.succeeded().keySet()).contains("OrderPlaced (none) becomes OrderPlaced 2",
                "OrderPlaced (none) is read today", "OrderPlaced 2 is split", "OrderPlaced 3 becomes OrderPlaced 4",
                "OrderPlaced 4 is read today", "OrderShipped 2 becomes OrderShipped 3",
                "order/cancelled (none) is read today", "OrderPlaced 2 becomes the same step by step",
                "OrderViewed 1 is read, or ends in an UpcastException",
                "PaymentRequested 1 becomes the same each time, and stays as it is stored");
    }

    @Test
    void the_tests_of_an_event_stand_together_in_the_order_of_its_revisions() {
        assertThat(Run.of(ORDERS.documents(0)).succeeded().keySet()).containsExactly(
                "OrderPlaced (none) becomes OrderPlaced 2", "OrderPlaced (none) is read today",
                "OrderPlaced 2 is split", "OrderPlaced 2 is read today", "OrderPlaced 3 becomes OrderPlaced 4",
                "OrderPlaced 3 is read today", "OrderPlaced 4 is read today", "PaymentRequested 1 is read today",
                "OrderShipped 1 becomes OrderShipped 2", "OrderShipped 1 is read today",
                "OrderShipped 2 becomes OrderShipped 3", "OrderShipped 2 is read today",
                "OrderShipped 3 is read today", "order/cancelled (none) is read today");
    }

    @Test
    void samples_may_be_in_any_folder() {
        Path folder = Path.of("src/test/resources/orders");

        assertThat(Run.of(UpcasterTests.of(Orders.registry()).samples(folder).documents(0)).failed()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_has_no_samples() {
        assertThat(Run.of(UpcasterTests.of(Orders.registry()).samples("nowhere").documents(0)).failed().values())
                .hasSize(9).anySatisfy(message -> assertThat(message)
                        .startsWith("There is no sample of OrderPlaced 2. "
                                + "Create src/test/resources/nowhere/OrderPlaced/2.json"));
    }

    @Test
    void without_samples_there_are_the_laws_on_documents_that_are_made_up() {
        Run run = Run.of(UpcasterTests.of(Orders.registry()).seed(1));

        assertThat(run.failed()).isEmpty();
        assertThat(run.succeeded()).containsKey("OrderPlaced 3 becomes the same step by step")
                .doesNotContainKey("OrderPlaced 3 is read today");
    }
}
