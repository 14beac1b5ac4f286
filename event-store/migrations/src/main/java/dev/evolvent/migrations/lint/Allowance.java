package dev.evolvent.migrations.lint;

import dev.evolvent.postgres.SqlStatements.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comments before a statement allow, and why. */
record Allowance(Map<String, String> reasons) {

    private static final Pattern ALLOW = Pattern
            .compile("--[ \\t]*evolvent:[ \\t]*allow[ \\t]+(EV-\\d{4})(?:[ \\t]+because[ \\t]+(\\S.*))?");

    static Allowance of(Statement statement) {
        Map<String, String> reasons = new HashMap<>();
        String comments = statement.sql().substring(0, statement.sql().length() - statement.bare().length());
        Matcher allow = ALLOW.matcher(comments);
        while (allow.find()) {
            reasons.put(allow.group(1), allow.group(2) == null ? "" : allow.group(2).strip());
        }
        return new Allowance(reasons);
    }

    List<LintFinding> apply(String file, Statement statement, List<Effects.Effect> effects) {
        List<LintFinding> findings = new ArrayList<>();
        for (Effects.Effect effect : effects) {
            Optional<String> reason = Optional.ofNullable(reasons.get(effect.rule().code()));
            findings.add(new LintFinding(file, statement.line(), effect.rule(), effect.on(),
                    reason.filter(text -> !text.isEmpty())));
        }
        reasons.forEach((code, reason) -> {
            if (reason.isEmpty()) {
                findings.add(
                        new LintFinding(file, statement.line(), LintRule.NOT_ALLOWED_WELL, code, Optional.empty()));
            }
        });
        return findings;
    }
}
