package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.event.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One trial, done in four ways: by the whole chain compiled, by each step compiled on its own, by the reference, and by
 * Axon Framework.
 *
 * @param met
 *            whether the reference has found something to change
 */
record Comparison(Trial trial, Engine engine, Outcome compiled, Outcome stepByStep, Outcome reference, boolean met,
        Outcome axon) {

    /** Absent if the registry does not take the chain. */
    static Optional<Comparison> of(Trial trial) {
        return Engine.of(trial.steps()).map(engine -> of(trial, engine));
    }

    private static Comparison of(Trial trial, Engine engine) {
        Outcome reference;
        boolean met = false;
        try {
            ReferenceChanges.Result result = ReferenceChanges.apply(trial.changes(),
                    StrictJson.parseObject(trial.document()));
            reference = new Outcome.Success(Json.of(StrictJson.write(result.document())));
            met = result.met();
        } catch (ReferenceException e) {
            reference = new Outcome.Failure(e.kind().code());
        }
        return new Comparison(trial, engine, engine.outcome(json(trial)), stepByStep(trial), reference, met,
                axon(trial));
    }

    /** What is wrong, if something is. */
    static Optional<String> problem(Trial trial) {
        try {
            return of(trial).flatMap(Comparison::problem);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of("Something was thrown that never should be: " + e);
        }
    }

    Optional<String> problem() {
        if (!compiled.agrees(reference, true)) {
            return Optional.of("The compiled chain and the reference disagree");
        }
        if (compiled instanceof Outcome.Failure failure && !failure.isLike(reference)) {
            return Optional.of("The compiled chain and the reference give different errors");
        }
        if (!compiled.agrees(stepByStep, true)) {
            return Optional.of("The compiled chain and its steps, one by one, disagree");
        }
        if (!reference.agrees(axon, false)) {
            return Optional.of("The reference and Axon disagree");
        }
        return compiled instanceof Outcome.Success(Json json) ? problemWithBytes(json) : Optional.empty();
    }

    private Optional<String> problemWithBytes(Json after) {
        Json before = json(trial);
        if (!engine.upcast(before).equals(after)) {
            return Optional.of("The second time gives other bytes than the first");
        }
        if (!before.equals(json(trial))) {
            return Optional.of("The stored bytes were changed");
        }
        if (!met && !after.equals(before)) {
            return Optional.of("Nothing was found to change, but the bytes are others");
        }
        Set<String> touched = TopLevel.touchedBy(trial.changes());
        Map<String, String> fieldsAfter = TopLevel.rawFields(after.toString());
        return TopLevel.rawFields(trial.document()).entrySet().stream()
                .filter(field -> !touched.contains(field.getKey()))
                .filter(field -> !field.getValue().equals(fieldsAfter.get(field.getKey())))
                .findFirst()
                .map(field -> "No change touches the field " + JavaSource.literal(field.getKey())
                        + ", but it is written in another way now");
    }

    @Override
    public String toString() {
        return trial + "\ncompiled:     " + compiled + "\nstep by step: " + stepByStep + "\nreference:    " + reference
                + "\nAxon:         " + axon;
    }

    private static Outcome stepByStep(Trial trial) {
        Outcome outcome = new Outcome.Success(json(trial));
        for (List<JsonChange> step : trial.steps()) {
            if (outcome instanceof Outcome.Success(Json json)) {
                outcome = Engine.of(List.of(step)).orElseThrow().outcome(json);
            }
        }
        return outcome;
    }

    private static Outcome axon(Trial trial) {
        try {
            return new Outcome.Success(Json.of(new AxonChain(trial.steps()).upcast(trial.bytes())));
        } catch (ReferenceException e) {
            return new Outcome.Failure(e.kind().code());
        }
    }

    private static Json json(Trial trial) {
        return Json.of(trial.bytes());
    }
}
