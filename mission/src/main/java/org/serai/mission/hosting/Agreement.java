package org.serai.mission.hosting;

import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.CostItem;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Steps;
import org.serai.mission.terms.TemplateId;

/** What host and mission agreed on, with all amendments so far. */
public record Agreement(
    AgreementId id,
    AppealId appeal,
    PlaceId place,
    Days days,
    Steps<LocalDate, Integer> caps,
    PSet<AgencyId> agencies,
    Terms terms) {

  /** Status by category, bearers of costs, and how far the tasks of the stay are. */
  public record Terms(
      PMap<Category, LegalBasis> statuses,
      PMap<CostItem, String> bearers,
      PMap<TemplateId, Handling> tasks) {
    static final Terms NONE = new Terms(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    Terms with(Category category, LegalBasis basis) {
      return new Terms(statuses.plus(category, basis), bearers, tasks);
    }

    Terms with(CostItem item, String bearer) {
      return new Terms(statuses, bearers.plus(item, bearer), tasks);
    }

    Terms with(TemplateId template, Handling handling) {
      return new Terms(statuses, bearers, Reception.later(tasks, template, handling));
    }
  }

  static Agreement of(HostingFact.AgreementMade f) {
    return new Agreement(
        f.agreement(),
        f.appeal(),
        f.place(),
        f.days(),
        Steps.<LocalDate, Integer>none().from(f.days().first(), f.heads()),
        HashTreePSet.from(f.agencies()),
        Terms.NONE);
  }

  Agreement with(Terms next) {
    return new Agreement(id, appeal, place, days, caps, agencies, next);
  }

  Agreement amended(LocalDate from, int heads) {
    return new Agreement(id, appeal, place, days, caps.from(from, heads), agencies, terms);
  }

  Agreement covering(AgencyId agency) {
    return new Agreement(id, appeal, place, days, caps, agencies.plus(agency), terms);
  }

  /** The same until another last day; an end before the beginning leaves the first day. */
  Agreement until(LocalDate last) {
    LocalDate first = days.first();
    Days next = new Days(first, last.isBefore(first) ? first : last);
    return new Agreement(id, appeal, place, next, caps, agencies, terms);
  }

  /** Heads that it allows on a day; empty when it does not hold then. */
  public Optional<Integer> findHeads(LocalDate day) {
    return days.contains(day) ? caps.findAt(day) : Optional.empty();
  }

  /** Whether people of the agency and the category are covered. */
  public boolean covers(AgencyId agency, Category category) {
    return agencies.contains(agency) && terms.statuses().containsKey(category);
  }
}
