package org.serai.mission.terms;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * A persistent hash map: an array-mapped trie of 32 branches, after Bagwell (Ideal Hash Trees,
 * 2001), with pairs before branches in each node as Steindorfer and Vinju (2015) lay them out. A
 * million keys are four nodes deep, where the binary trees of the library are twenty: folding a
 * journal spends most of its time here.
 */
public final class HashTrie<K, V> extends AbstractMap<K, V> implements PMap<K, V> {
  private static final HashTrie<?, ?> EMPTY = new HashTrie<>(TrieNode.EMPTY);
  private final TrieNode root;

  private HashTrie(TrieNode root) {
    this.root = root;
  }

  @SuppressWarnings("unchecked") // The empty map holds nothing of any type.
  public static <K, V> HashTrie<K, V> empty() {
    return (HashTrie<K, V>) EMPTY;
  }

  @Override
  public int size() {
    return root.size();
  }

  @Override
  @SuppressWarnings("unchecked") // Only plus puts values in, and only those of V.
  public @Nullable V get(@Nullable Object key) {
    return key == null ? null : (V) root.get(key, spread(key), 0);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public HashTrie<K, V> plus(K key, V value) {
    Objects.requireNonNull(value);
    TrieNode after = root.plus(key, value, spread(key), 0);
    return after == root ? this : new HashTrie<>(after);
  }

  @Override
  public HashTrie<K, V> minus(Object key) {
    TrieNode after = root.minus(key, spread(key), 0);
    return after == root ? this : new HashTrie<>(after);
  }

  @Override
  public HashTrie<K, V> plusAll(Map<? extends K, ? extends V> more) {
    HashTrie<K, V> all = this;
    for (Map.Entry<? extends K, ? extends V> each : more.entrySet()) {
      all = all.plus(each.getKey(), each.getValue());
    }
    return all;
  }

  @Override
  public HashTrie<K, V> minusAll(Collection<?> keys) {
    HashTrie<K, V> rest = this;
    for (Object key : keys) {
      rest = rest.minus(key);
    }
    return rest;
  }

  /** The usual spreading: short codes differ in their low bits only. */
  static int spread(Object key) {
    int hash = key.hashCode();
    return hash ^ (hash >>> 15);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return new TrieIterator<>(root);
      }

      @Override
      public int size() {
        return root.size();
      }
    };
  }

  private static UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException("a persistent map: plus and minus give another one");
  }

  /** Never: see {@link #plus}. */
  @Override
  @Deprecated
  public V put(K key, V value) {
    throw unchangeable();
  }

  /** Never: see {@link #minus}. */
  @Override
  @Deprecated
  public V remove(@Nullable Object key) {
    throw unchangeable();
  }

  /** Never: see {@link #plusAll}. */
  @Override
  @Deprecated
  public void putAll(Map<? extends K, ? extends V> more) {
    throw unchangeable();
  }

  /** Never: see {@link #empty}. */
  @Override
  @Deprecated
  public void clear() {
    throw unchangeable();
  }
}
