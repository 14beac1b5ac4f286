package dev.evolvent.docs;

import dev.evolvent.eventstore.EventStore;
import dev.evolvent.eventstore.layout.StoreLayout;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.CurrentEvent;
import dev.evolvent.upcasters.event.Revision;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The example of the README. */
final class ReadmeExample {

    private ReadmeExample() {}

    // tag::upcast-and-read
    record DocumentUploaded(String title, String language) {}

    static void documents(UpcasterRegistry.Builder registry) {
        registry.event("DocumentUploaded")
                .from("FileUploaded", Revision.NONE).to("2", json -> json.rename("name", "title"))
                .from("2").to("3", json -> json.add("language", "und"))
                .reads(DocumentUploaded.class);
    }

    static List<Object> readAll(DataSource dataSource) {
        UpcasterRegistry registry = UpcasterRegistry.builder().include(ReadmeExample::documents).build();
        StoreLayout layout = StoreLayout.documentStore().toBuilder().position("sequence").build();
        EventStore store = EventStore.open(dataSource, layout);
        try (Stream<CurrentEvent<?>> events = store.readAll(registry, 0)) {
            return events.<Object>map(CurrentEvent::body).toList();
        }
    }
    // end::upcast-and-read
}
