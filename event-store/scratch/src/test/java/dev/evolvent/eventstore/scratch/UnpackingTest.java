package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackingTest {

    @TempDir
    Path parent;

    @Test
    void links_and_executables_stay_what_they_are() throws IOException {
        Path folder = parent.resolve("to");
        Unpacking.unpack(archive(file("bin/run", 0700), link("lib/so.1", "so.1.2"), file("lib/so.1.2", 0644)), folder);

        assertThat(folder.resolve("bin/run")).isExecutable().hasContent("bin/run");
        assertThat(folder.resolve("lib/so.1")).isSymbolicLink().hasContent("lib/so.1.2");
        assertThat(Files.isExecutable(folder.resolve("lib/so.1.2"))).isFalse();
    }

    @Test
    void no_entry_leads_out_of_the_folder() throws IOException {
        for (Entry entry : new Entry[]{file("../evil", 0644), file("/evil", 0644), link("a", "../../etc/passwd"),
                link("a", "/etc/passwd")}) {
            assertThatIOException().isThrownBy(() -> Unpacking.unpack(archive(entry), parent.resolve("to")))
                    .withMessageContaining("leads out of its folder");
        }
        assertThat(parent.resolve("evil")).doesNotExist();
    }

    private record Entry(TarArchiveEntry header, String content) {}

    private static Entry file(String name, int mode) {
        TarArchiveEntry header = new TarArchiveEntry(name, true);
        header.setMode(mode);
        header.setSize(name.length());
        return new Entry(header, name);
    }

    private static Entry link(String name, String target) {
        TarArchiveEntry header = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        header.setLinkName(target);
        return new Entry(header, "");
    }

    private static ByteArrayInputStream archive(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (Entry entry : entries) {
                tar.putArchiveEntry(entry.header());
                tar.write(entry.content().getBytes(StandardCharsets.US_ASCII));
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
