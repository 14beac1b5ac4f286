package dev.evolvent.views;

import java.io.PrintWriter;

/**
 * A report in the two forms in which tools show it: JSON for programs, and text for people. A view only shows; the report in it
 * comes from the library.
 *
 * <pre>{@code
 * View view = new DoctorView.Diagnoses(doctor.examine(Task.READER));
 * System.out.println(view.json());
 * view.text(new PrintWriter(System.out, true));
 * }</pre>
 */
public interface View {

    JsonObject json();

    void text(PrintWriter out);
}
