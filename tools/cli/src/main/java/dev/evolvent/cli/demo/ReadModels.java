package dev.evolvent.cli.demo;

import dev.evolvent.cli.demo.DocumentEvents.CommentAdded;
import dev.evolvent.cli.demo.DocumentEvents.DocumentAnalyzed;
import dev.evolvent.cli.demo.DocumentEvents.DocumentUploaded;
import dev.evolvent.cli.demo.DocumentEvents.FeedbackGiven;
import dev.evolvent.projections.KeyedFold;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The read models of the application. */
final class ReadModels {

    record DocumentRow(UUID documentId, String title, String uploadedBy, long size, boolean confidential,
            Optional<String> language, int pages, int comments, Optional<String> lastComment, Instant changedAt) {

        DocumentRow analyzed(CurrentEvent<DocumentAnalyzed> event) {
            return new DocumentRow(documentId, title, uploadedBy, size, confidential,
                    Optional.of(event.body().language()),
                    event.body().pages(), comments, lastComment, event.recorded().time());
        }

        DocumentRow commented(CurrentEvent<CommentAdded> event) {
            return new DocumentRow(documentId, title, uploadedBy, size, confidential, language, pages, comments + 1,
                    Optional.of(event.body().text()), event.recorded().time());
        }
    }

    record FeedbackRow(UUID documentId, int votes, long scoreSum, String lastRemark) {

        FeedbackRow plus(FeedbackGiven feedback) {
            return new FeedbackRow(documentId, votes + 1, scoreSum + feedback.score(), feedback.remark());
        }
    }

    static final KeyedFold<DocumentRow> DOCUMENTS = KeyedFold.into("documents", DocumentRow.class)
            .on(DocumentUploaded.class, ReadModels::stream, (row, event) -> Optional.of(uploaded(event)))
            .on(DocumentAnalyzed.class, ReadModels::stream,
                    (row, event) -> row.map(document -> document.analyzed(event)))
            .on(CommentAdded.class, ReadModels::stream, (row, event) -> row.map(document -> document.commented(event)));

    static final KeyedFold<FeedbackRow> FEEDBACK = KeyedFold.into("feedback", FeedbackRow.class)
            .on(FeedbackGiven.class, event -> event.body().documentId(),
                    (row, event) -> Optional.of(row.orElse(new FeedbackRow(event.body().documentId(), 0, 0, ""))
                            .plus(event.body())));

    private ReadModels() {}

    private static UUID stream(CurrentEvent<?> event) {
        return UUID.fromString(event.recorded().stream().id());
    }

    private static DocumentRow uploaded(CurrentEvent<DocumentUploaded> event) {
        DocumentUploaded upload = event.body();
        return new DocumentRow(stream(event), upload.title(), upload.uploadedBy(), upload.size(), upload.confidential(),
                Optional.empty(), 0, 0, Optional.empty(), event.recorded().time());
    }
}
