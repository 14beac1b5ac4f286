package dev.evolvent.bench.upcasting;

/** A contender and its task. */
enum Contender {

    EVOLVENT_BYTES("Evolvent", Task.TO_BYTES),
    AXON_BYTES("Axon chain", Task.TO_BYTES),
    TREE_BYTES("Jackson tree", Task.TO_BYTES),
    EVOLVENT_CLASS("Evolvent", Task.TO_CLASS),
    AXON_CLASS("Axon chain", Task.TO_CLASS),
    TREE_CLASS("Jackson tree", Task.TO_CLASS),
    READ_VALUE("Jackson, nothing to change", Task.TO_CLASS),
    PARSE("Jackson", Task.PARSE),
    COPY("Jackson", Task.COPY),
    NO_STEP("Evolvent", Task.NO_STEP),
    NO_STEP_KEPT("Evolvent, list kept", Task.NO_STEP);

    /** The task; results of the same task are comparable. */
    enum Task {

        TO_BYTES("bytes to bytes"),
        TO_CLASS("bytes to class"),
        PARSE("parse alone"),
        COPY("parse and copy"),
        NO_STEP("no step");

        private final String label;

        Task(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final String label;
    private final Task task;

    Contender(String label, Task task) {
        this.label = label;
        this.task = task;
    }

    String label() {
        return label;
    }

    Task task() {
        return task;
    }

    Work work(Scenario scenario) {
        return switch (this) {
            case EVOLVENT_BYTES -> EvolventWork.toBytes(scenario);
            case AXON_BYTES -> AxonWork.toBytes(scenario);
            case TREE_BYTES -> JacksonWork.treeToBytes(scenario);
            case EVOLVENT_CLASS -> EvolventWork.toClass(scenario);
            case AXON_CLASS -> AxonWork.toClass(scenario);
            case TREE_CLASS -> JacksonWork.treeToClass(scenario);
            case READ_VALUE -> JacksonWork.readValue(scenario);
            case PARSE -> JacksonWork.parse(scenario);
            case COPY -> JacksonWork.copy(scenario);
            case NO_STEP -> EvolventWork.noStep(scenario);
            case NO_STEP_KEPT -> EvolventWork.noStepKept(scenario);
        };
    }
}
