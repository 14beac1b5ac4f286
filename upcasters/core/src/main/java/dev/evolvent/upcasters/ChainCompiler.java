package dev.evolvent.upcasters;

import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.change.PayloadLimits;
import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.engine.Program;
import dev.evolvent.upcasters.internal.jackson.Binding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes chains of steps that are known to be free of contradictions. */
final class ChainCompiler {

    private final Map<EventType, Step> steps;
    private final Map<EventType, Reader> readers;
    private final PayloadLimits limits;
    private final Map<Class<?>, Binding> bindings = new HashMap<>();

    ChainCompiler(Map<EventType, Step> steps, Map<EventType, Reader> readers, PayloadLimits limits) {
        this.steps = steps;
        this.readers = readers;
        this.limits = limits;
    }

    Chain compile(EventType source) {
        return compile(source, source, new Stages(limits));
    }

    private Chain compile(EventType source, EventType start, Stages stages) {
        EventType type = start;
        while (true) {
            Step step = steps.get(type);
            if (step == null) {
                Reader reader = readers.get(type);
                if (reader == null) {
                    throw new IllegalStateException("Nothing reads " + type);
                }
                return new Chain(source, stages.close(), new Chain.Current(type, bound(reader)));
            }
            switch (step.outcome()) {
                case Step.Becomes becomes -> {
                    stages.add(step, becomes.changes());
                    type = becomes.target();
                }
                case Step.Drops drops -> {
                    return new Chain(source, List.of(), new Chain.Dropped());
                }
                case Step.Splits splits -> {
                    return new Chain(source, stages.closeChecked(), fork(source, step, splits));
                }
                case Step.SplitsBy splits -> {
                    return new Chain(source, stages.closeChecked(), forkBy(source, step, splits));
                }
            }
        }
    }

    private Reader.Bound bound(Reader reader) {
        return new Reader.Bound(reader,
                bindings.computeIfAbsent(reader.type(), each -> new Binding(each, limits)));
    }

    private Chain.Fork fork(EventType source, Step step, Step.Splits splits) {
        List<Chain.Branch> branches = new ArrayList<>();
        for (Step.Part part : splits.parts()) {
            Stages stages = new Stages(limits);
            stages.add(step, part.changes());
            branches.add(new Chain.Branch(part.condition(), compile(source, part.target(), stages)));
        }
        return new Chain.Fork(step, List.copyOf(branches));
    }

    private Chain.ForkBy forkBy(EventType source, Step step, Step.SplitsBy splits) {
        Map<EventType, Chain> rest = new LinkedHashMap<>();
        for (EventType target : splits.targets()) {
            rest.put(target, compile(source, target, new Stages(limits)));
        }
        return new Chain.ForkBy(step, splits.function(), rest);
    }

    /** Stages that grow step by step; changes are collected until something cuts the run. */
    static final class Stages {

        private final PayloadLimits limits;
        private final List<Chain.Stage> stages = new ArrayList<>();
        private final List<Instruction> payload = new ArrayList<>();
        private final List<Step> payloadSteps = new ArrayList<>();
        private final List<Instruction> metadata = new ArrayList<>();
        private final List<Step> metadataSteps = new ArrayList<>();

        Stages(PayloadLimits limits) {
            this.limits = limits;
        }

        void add(Step step, List<Change> changes) {
            for (Change change : changes) {
                switch (change) {
                    case Change.Payload(JsonChange json) -> add(new Instruction.Apply(json), step);
                    case Change.Metadata(JsonChange json) -> addToMetadata(new Instruction.Apply(json), step);
                    case Change.Function function -> cut(new Chain.Transform(step, function.function()));
                    case Change.Recalling recalling -> cut(
                            new Chain.Recalling(step, recalling.recall(), recalling.function()));
                }
            }
        }

        void add(Instruction instruction, Step step) {
            payload.add(instruction);
            payloadSteps.add(step);
        }

        void addToMetadata(Instruction instruction, Step step) {
            metadata.add(instruction);
            metadataSteps.add(step);
        }

        /** A function gets a payload that has been validated, so there is a run before it even if that is empty. */
        void cut(Chain.Stage function) {
            endRun(stages.isEmpty());
            stages.add(function);
        }

        List<Chain.Stage> close() {
            endRun(false);
            return List.copyOf(stages);
        }

        List<Chain.Stage> closeChecked() {
            endRun(stages.isEmpty());
            return List.copyOf(stages);
        }

        private void endRun(boolean evenIfEmpty) {
            if (evenIfEmpty || !payload.isEmpty() || !metadata.isEmpty()) {
                stages.add(new Chain.Run(Program.compile(payload, limits), List.copyOf(payloadSteps),
                        metadata.isEmpty() ? null : Program.compile(metadata, limits), List.copyOf(metadataSteps)));
                payload.clear();
                payloadSteps.clear();
                metadata.clear();
                metadataSteps.clear();
            }
        }
    }
}
