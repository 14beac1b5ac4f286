package dev.evolvent.projections.internal.tables;

import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Sql;
import dev.evolvent.postgres.table.AttachmentKind;
import dev.evolvent.postgres.table.TableAttachment;
import dev.evolvent.postgres.table.TableAttachment.Subject;
import dev.evolvent.postgres.table.TableAttachments;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The attachments that shadow tables get before the swap, and how those of two tables correspond. */
final class SwapAttachments {

    /** The swap creates what connects the tables with others, and enables triggers. */
    private static final Set<AttachmentKind> LEFT_TO_THE_SWAP = EnumSet.of(AttachmentKind.FOREIGN_KEY,
            AttachmentKind.FOREIGN_KEY_VALIDATION, AttachmentKind.OWNED_SEQUENCE, AttachmentKind.TRIGGER_STATE,
            AttachmentKind.VIEW);

    private static final Set<AttachmentKind> RIGHTS = EnumSet.of(AttachmentKind.TABLE_RIGHTS,
            AttachmentKind.COLUMN_RIGHTS);

    private static final Set<Subject> OPTIONAL_SUBJECTS = EnumSet.of(Subject.INDEX, Subject.CONSTRAINT,
            Subject.SEQUENCE);

    private SwapAttachments() {}

    static List<TableAttachment> of(Session session, List<String> path, String oids) throws SQLException {
        return TableAttachments.of(session, path, oids).stream()
                .filter(attachment -> !LEFT_TO_THE_SWAP.contains(attachment.kind())
                        && attachment.subject() != Subject.FOREIGN_KEY)
                .map(SwapAttachments::switchedOff).toList();
    }

    /** For triggers: the rows of a load have been written before. */
    private static TableAttachment switchedOff(TableAttachment attachment) {
        return attachment.kind() == AttachmentKind.TRIGGER
                ? new TableAttachment(attachment.kind(), attachment.subject(), attachment.object(), attachment.name(),
                        attachment.relation(), attachment.column(), attachment.tablespace(),
                        attachment.statement() + "; ALTER TABLE " + Sql.name(attachment.relation())
                                + " DISABLE TRIGGER " + Sql.name(attachment.name()),
                        attachment.removal())
                : attachment;
    }

    static boolean isSameObject(TableAttachment one, TableAttachment other) {
        return Phase.of(one) == Phase.of(other) && one.object().equals(other.object())
                && one.relation().equals(other.relation()) && one.column().equals(other.column());
    }

    static boolean isRight(TableAttachment attachment) {
        return RIGHTS.contains(attachment.kind());
    }

    /** Whether it describes an index, a constraint or a sequence, which the other table may not have. */
    static boolean describesAnother(TableAttachment attachment) {
        return attachment.removal().isEmpty() && OPTIONAL_SUBJECTS.contains(attachment.subject());
    }
}
