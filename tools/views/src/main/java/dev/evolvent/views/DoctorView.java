package dev.evolvent.views;

import dev.evolvent.eventstore.doctor.Diagnosis;
import dev.evolvent.eventstore.doctor.Locks.Waiting;
import java.io.PrintWriter;
import java.util.List;

/** How a database is. */
public sealed interface DoctorView extends View {

    /** What endangers an events table. */
    record Diagnoses(List<Diagnosis> diagnoses) implements DoctorView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("diagnoses", diagnoses, diagnosis -> new JsonObject()
                    .put("id", diagnosis.check().id()).put("level", diagnosis.level()).put("what", diagnosis.what())
                    .put("found", diagnosis.found()).put("remedy", diagnosis.remedy()));
        }

        @Override
        public void text(PrintWriter out) {
            for (Diagnosis diagnosis : diagnoses) {
                out.println(String.format("%-7s  %s: %s  [%s]", Words.word(diagnosis.level()), diagnosis.what(),
                        diagnosis.found(), diagnosis.check().id()));
                if (!diagnosis.remedy().isEmpty()) {
                    out.println("         -> " + diagnosis.remedy());
                }
            }
        }
    }

    /** Which sessions block which others. */
    record LockTree(List<Waiting> sessions) implements DoctorView {

        @Override
        public JsonObject json() {
            return new JsonObject().put("locks", sessions, LockTree::json);
        }

        private static JsonObject json(Waiting session) {
            return new JsonObject().put("pid", session.pid()).put("session", session.session())
                    .put("waitsFor", session.waitsFor()).put("behind", session.behind(), LockTree::json);
        }

        @Override
        public void text(PrintWriter out) {
            if (sessions.isEmpty()) {
                out.println("No session is blocked.");
            }
            sessions.forEach(each -> text(each, "", out));
        }

        private static void text(Waiting session, String indent, PrintWriter out) {
            out.println(indent + session.session() + session.waitsFor().map(lock -> ", waits for " + lock).orElse(""));
            session.behind().forEach(each -> text(each, indent + "  ", out));
        }
    }
}
