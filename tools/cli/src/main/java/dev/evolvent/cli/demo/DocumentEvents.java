package dev.evolvent.cli.demo;

import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.event.Revision;
import java.util.UUID;

/** The current events of the application's code, and their upcasters. */
final class DocumentEvents implements UpcasterModule {

    record DocumentUploaded(String title, String uploadedBy, long size, boolean confidential) {}

    record DocumentAnalyzed(String language, int pages, String summary) {}

    record CommentAdded(String author, String text) {}

    record FeedbackGiven(UUID documentId, String author, int score, String remark) {}

    @Override
    public void register(UpcasterRegistry.Builder registry) {
        registry.event("DocumentUploaded")
                .from("FileUploaded", Revision.NONE)
                .to("2", json -> json.rename("name", "title").rename("bytes", "size"))
                .from("2").to("3", json -> json.rename("owner", "uploadedBy").add("confidential", false))
                .reads(DocumentUploaded.class);
        registry.event("DocumentAnalyzed")
                .from("FileAnalyzed", Revision.NONE).to("2", json -> json.rename("lang", "language").remove("engine"))
                .from("2").to("3", json -> json.add("summary", ""))
                .reads(DocumentAnalyzed.class);
        registry.event("CommentAdded")
                .from(Revision.NONE).to("2", json -> json.rename("user", "author"))
                .reads(CommentAdded.class);
        registry.event("FeedbackGiven")
                .from(Revision.NONE).to("2", json -> json.rename("stars", "score"))
                .from("2").to("3", json -> json.rename("user", "author"))
                .reads(FeedbackGiven.class);
    }
}
