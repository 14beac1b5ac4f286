package dev.evolvent.upcasters.yaml;

import dev.evolvent.upcasters.change.Conversion.Kind;
import dev.evolvent.upcasters.change.Conversion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conversions by the word that they are printed with. */
final class Conversions {

    private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\((\\d{1,4})\\))?");

    private Conversions() {}

    static Optional<Conversion> of(String text, Consumer<String> problems) {
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        Matcher form = FORM.matcher(text);
        String word = form.matches() ? form.group(1) : text;
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            problems.accept("there is no conversion " + text + ": " + Suggestion.of(word, words)
                    .map(meant -> "did you mean " + meant + "?")
                    .orElseGet(() -> "there are " + String.join(", ", words)));
            return Optional.empty();
        }
        boolean scaled = kind.get() == Kind.DECIMAL_TO_MINOR_UNITS || kind.get() == Kind.MINOR_UNITS_TO_DECIMAL;
        if (scaled == (form.group(2) == null)) {
            problems.accept(scaled
                    ? word + " needs the number of decimal places of the minor unit: " + word + "(2)"
                    : word + " takes no number, and is given " + form.group(2));
            return Optional.empty();
        }
        try {
            return Optional.of(new Conversion(kind.get(), scaled ? Integer.parseInt(form.group(2)) : 0));
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
