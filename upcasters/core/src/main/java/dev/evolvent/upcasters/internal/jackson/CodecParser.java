package dev.evolvent.upcasters.internal.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.PackageVersion;
import org.jspecify.annotations.Nullable;

/** What Jackson asks of every parser and what has nothing to do with the text that is parsed. */
abstract class CodecParser extends ParserMinimalBase {

    private static final int FEATURES = JsonParser.Feature.collectDefaults();

    private @Nullable ObjectCodec codec;
    private boolean closed;

    CodecParser() {
        super(FEATURES, StreamReadConstraints.defaults());
    }

    @Override
    public abstract @Nullable String currentName();

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public final @Nullable String getCurrentName() {
        return currentName();
    }

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public final JsonLocation getCurrentLocation() {
        return currentLocation();
    }

    @Deprecated
    @Override
    @SuppressWarnings("InlineMeSuggester")
    public final JsonLocation getTokenLocation() {
        return currentTokenLocation();
    }

    @Override
    public final @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public final void setCodec(ObjectCodec codec) {
        this.codec = codec;
    }

    @Override
    public final Version version() {
        return PackageVersion.VERSION;
    }

    @Override
    public final void close() {
        closed = true;
    }

    @Override
    public final boolean isClosed() {
        return closed;
    }
}
