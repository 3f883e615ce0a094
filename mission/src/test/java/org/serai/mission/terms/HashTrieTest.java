package org.serai.mission.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The persistent map agrees with the ordinary one, and what was handed out never changes. */
final class HashTrieTest {
  /** A key whose hash leaves as many different values as we like: few make many collisions. */
  private record Key(int number, int hashes) {
    @Override
    public int hashCode() {
      return Integer.reverse(number % hashes) | number % hashes;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 40, 1_000, Integer.MAX_VALUE})
  void agreesWithAnOrdinaryMapHoweverOftenHashesCollide(int hashes) {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    Map<Key, Integer> expected = new HashMap<>();
    HashTrie<Key, Integer> trie = HashTrie.empty();
    for (int i = 0; i < 4_000; i++) {
      Key key = new Key(random.nextInt(600), hashes);
      if (random.nextInt(3) == 0) {
        expected.remove(key);
        trie = trie.minus(key);
      } else {
        expected.put(key, i);
        trie = trie.plus(key, i);
      }
      assertThat(trie.get(key)).as("seed %d, step %d", seed, i).isEqualTo(expected.get(key));
      assertThat(trie).as("seed %d, step %d", seed, i).hasSize(expected.size());
    }
    assertThat(trie).as("seed %d", seed).isEqualTo(expected);
    assertThat(expected).as("seed %d", seed).isEqualTo(trie);
    assertThat(trie.minusAll(List.copyOf(expected.keySet()))).isEmpty();
  }

  @Test
  void anOlderMapStaysAsItWas() {
    HashTrie<String, Integer> one = HashTrie.<String, Integer>empty().plus("a", 1);
    HashTrie<String, Integer> two = one.plus("b", 2).plus("a", 3);
    assertThat(one).containsExactlyEntriesOf(Map.of("a", 1));
    assertThat(two).containsOnly(Map.entry("a", 3), Map.entry("b", 2));
    assertThat(two.minus("b").minus("a")).isEmpty();
    assertThat(one.minus("z")).isSameAs(one);
  }

  @Test
  @SuppressWarnings("deprecation") // That these refuse is what is tested.
  void refusesToBeChangedInPlace() {
    HashTrie<String, Integer> map = HashTrie.<String, Integer>empty().plus("a", 1);
    assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
