package org.serai.bench;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Moves on runs of slots, which is how people move: be so for a run of slots, a whole tour with the
 * rest after it, a journey earlier or later, two people changing places for a run.
 */
public final class RunMoves implements MoveIteratorFactory<CrewPlan, Move<CrewPlan>> {

  /** Longest run that is changed at once, in slots; longer ones are made of several moves. */
  private static final int LONGEST = 16;

  private static final PlanningVariableMetaModel<CrewPlan, CrewPath, CrewPath.Path> PATH =
      PlanningSolutionMetaModel.of(CrewPlan.class, CrewPath.class)
          .genuineEntity(CrewPath.class)
          .basicVariable("path", CrewPath.Path.class);

  @Override
  public long getSize(ScoreDirector<CrewPlan> director) {
    return Integer.MAX_VALUE;
  }

  @Override
  public Iterator<Move<CrewPlan>> createOriginalMoveIterator(ScoreDirector<CrewPlan> director) {
    throw new UnsupportedOperationException("These moves are drawn; they have no order.");
  }

  @Override
  public Iterator<Move<CrewPlan>> createRandomMoveIterator(
      ScoreDirector<CrewPlan> director, RandomGenerator random) {
    CrewPlan plan = director.getWorkingSolution();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public Move<CrewPlan> next() {
        return new Draw(plan, random).move();
      }
    };
  }

  /** One move, drawn. */
  private record Draw(CrewPlan plan, RandomGenerator random) {

    Move<CrewPlan> move() {
      CrewPath entity = plan.getEntities().get(random.nextInt(plan.getEntities().size()));
      return switch (random.nextInt(8)) {
        case 0, 1 -> change(entity, run(entity));
        case 2, 3 -> change(entity, tour(entity));
        case 4, 5 -> change(entity, shift(entity));
        default -> exchange(entity);
      };
    }

    private static Move<CrewPlan> change(CrewPath entity, short[] path) {
      return Moves.change(PATH, entity, new CrewPath.Path(path));
    }

    private Crew crew(CrewPath entity) {
      return plan.crews().get(entity.getCrew());
    }

    private short[] run(CrewPath entity) {
      short[] path = entity.getPath().states().clone();
      int from = random.nextInt(path.length);
      int until = Math.min(path.length, from + 1 + random.nextInt(LONGEST));
      Crew crew = crew(entity);
      int options = crew.posts.length + crew.forms.length + 1;
      int drawn = random.nextInt(options) - crew.forms.length - 1;
      Arrays.fill(path, from, until, (short) drawn);
      return path;
    }

    /** Come in, stay within the rules, rest as long as is owed. */
    private short[] tour(CrewPath entity) {
      Crew crew = crew(entity);
      if (crew.posts.length == 0) {
        return run(entity);
      }
      short[] path = entity.getPath().states().clone();
      int option = random.nextInt(crew.posts.length);
      var rule = crew.rules[option];
      int from = random.nextInt(path.length);
      int longer = random.nextInt(rule.maximum() - rule.minimumUseful() + 1);
      int until = Math.min(path.length, from + Math.max(1, rule.minimumUseful() + longer));
      Arrays.fill(path, from, until, (short) option);
      int rested = Math.min(path.length, until + rule.rest());
      Arrays.fill(path, until, rested, (short) Crew.AWAY);
      return path;
    }

    /** The end of one run goes earlier or later. */
    private short[] shift(CrewPath entity) {
      short[] path = entity.getPath().states().clone();
      int at = 1 + random.nextInt(Math.max(1, path.length - 1));
      while (at < path.length && path[at] == path[at - 1]) {
        at++;
      }
      if (at >= path.length) {
        return run(entity);
      }
      int by = 1 + random.nextInt(4);
      if (random.nextBoolean()) {
        Arrays.fill(path, at, Math.min(path.length, at + by), path[at - 1]);
      } else {
        Arrays.fill(path, Math.max(0, at - by), at, path[at]);
      }
      return path;
    }

    private Move<CrewPlan> exchange(CrewPath one) {
      CrewPath other = plan.getEntities().get(random.nextInt(plan.getEntities().size()));
      Crew first = crew(one);
      Crew second = crew(other);
      if (one == other || first.size() > 1 || second.size() > 1) {
        return change(one, shift(one));
      }
      short[] mine = one.getPath().states().clone();
      short[] theirs = other.getPath().states().clone();
      int from = random.nextInt(mine.length);
      int until = Math.min(mine.length, from + 1 + random.nextInt(LONGEST));
      for (int t = from; t < until; t++) {
        short kept = mine[t];
        mine[t] = (short) first.option(second.code(theirs[t], 0));
        theirs[t] = (short) second.option(first.code(kept, 0));
      }
      return Moves.compose(List.of(change(one, mine), change(other, theirs)));
    }
  }
}
