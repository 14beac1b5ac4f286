package dev.evolvent.cli.shared;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(),
                "(not packaged)");
        return new String[]{"evolvent " + version,
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"};
    }
}
