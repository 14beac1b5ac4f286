package dev.evolvent.eventstore.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The main class of a {@link ForkedProgram}: starts a server, prints where it is, and ends when its input ends or it is
 * killed.
 */
final class Program {

    private Program() {}

    public static void main(String[] arguments) throws IOException {
        ScratchServer server = ScratchServer.start();
        if (List.of(arguments).contains("keep")) {
            server.keep();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(
                () -> say("at the end it " + (Sql.answers(server.jdbcUrl()) ? "answers" : "is gone"))));
        say(server.directory().toString());
        say(server.jdbcUrl());
        say(server.stopCommand());
        say(Sql.answers(server.jdbcUrl()) ? "it answers" : "it does not answer");
        while (System.in.read() >= 0) {
            // Until the parent closes the pipe. There is deliberately no call of close() here.
        }
        // Not just a return: the driver has a thread that would keep this JVM for some seconds.
        System.exit(0);
    }

    private static void say(String line) {
        System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
