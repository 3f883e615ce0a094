package org.serai.desk.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Draft;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.PersonId;

/**
 * What the pages need of an open desk; whoever wires the desk fills it.
 *
 * @param present the newest mission at the desk's clock
 * @param door records all reports or none; answers why not, or with nothing when they are durable
 * @param nameOf the full name of a person; empty when it is forgotten or not to be had
 * @param entries the entries of these numbers, in the same order, without those that are not there
 * @param draft the plan that waits for a signature, if one was made
 */
public record OpenDesk(
    Supplier<AsOf> present,
    Function<List<Report>, List<String>> door,
    Function<PersonId, Optional<String>> nameOf,
    Function<List<Long>, List<Entry>> entries,
    Supplier<Optional<Draft>> draft) {}
