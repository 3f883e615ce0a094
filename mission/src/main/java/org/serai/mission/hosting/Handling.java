package org.serai.mission.hosting;

import java.time.Instant;
import org.serai.mission.terms.TaskState;

/** How far a task is, by the latest report; evidence is a note, a number or a document's name. */
public record Handling(TaskState state, String owner, String evidence, Instant since) {}
