package org.serai.mission.terms;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;

/** Walks the pairs of a {@link HashTrie}, a node before its branches. */
final class TrieIterator<K, V> implements Iterator<Map.Entry<K, V>> {
  private final Deque<TrieNode> ahead = new ArrayDeque<>();
  private TrieNode node;
  private int next;

  TrieIterator(TrieNode root) {
    this.node = root;
    enter(root);
  }

  private void enter(TrieNode entered) {
    node = entered;
    next = 0;
    for (int i = node.slots().length - 1; i >= node.pairSlots(); i--) {
      ahead.push((TrieNode) node.slots()[i]);
    }
  }

  @Override
  public boolean hasNext() {
    while (next >= node.pairSlots() && !ahead.isEmpty()) {
      enter(ahead.pop());
    }
    return next < node.pairSlots();
  }

  @Override
  @SuppressWarnings("unchecked") // Only plus puts pairs in, and only those of K and V.
  public Map.Entry<K, V> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Map.Entry<K, V> pair = Map.entry((K) node.slots()[next], (V) node.slots()[next + 1]);
    next += 2;
    return pair;
  }
}
