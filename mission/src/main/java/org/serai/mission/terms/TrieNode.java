package org.serai.mission.terms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link HashTrie}: first the pairs, key and value side by side, then the branches. Bit
 * n of {@code pairBits} or {@code branchBits} says what stands for five bits of hash with value n.
 * Below the last bits all keys share their whole hash: such a node holds pairs only, and no bits.
 */
final class TrieNode {
  static final TrieNode EMPTY = new TrieNode(0, 0, new Object[0], 0);

  private static final int BITS = 5;
  private static final int HASH_LENGTH = 32;

  private final int pairBits;
  private final int branchBits;
  private final Object[] slots;
  private final int size;

  private TrieNode(int pairBits, int branchBits, Object[] slots, int size) {
    this.pairBits = pairBits;
    this.branchBits = branchBits;
    this.slots = slots;
    this.size = size;
  }

  int size() {
    return size;
  }

  Object[] slots() {
    return slots;
  }

  /** How many of the slots belong to pairs: two each. */
  int pairSlots() {
    return slots.length - Integer.bitCount(branchBits);
  }

  private static int bit(int hash, int shift) {
    return 1 << (hash >>> shift);
  }

  private int pairAt(int bit) {
    return 2 * Integer.bitCount(pairBits & (bit - 1));
  }

  private int branchAt(int bit) {
    return pairSlots() + Integer.bitCount(branchBits & (bit - 1));
  }

  private int collidingAt(Object key) {
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @Nullable Object get(Object key, int hash, int shift) {
    if (shift >= HASH_LENGTH) {
      int at = collidingAt(key);
      return at < 0 ? null : slots[at + 1];
    }
    int bit = bit(hash, shift);
    if ((pairBits & bit) != 0) {
      int at = pairAt(bit);
      return slots[at].equals(key) ? slots[at + 1] : null;
    }
    if ((branchBits & bit) != 0) {
      return ((TrieNode) slots[branchAt(bit)]).get(key, hash, shift + BITS);
    }
    return null;
  }

  TrieNode plus(Object key, Object value, int hash, int shift) {
    if (shift >= HASH_LENGTH) {
      return plusColliding(key, value);
    }
    int bit = bit(hash, shift);
    if ((pairBits & bit) != 0) {
      return plusAtPair(key, value, hash, shift);
    }
    if ((branchBits & bit) == 0) {
      Object[] more = insertedPair(pairAt(bit), key, value);
      return new TrieNode(pairBits | bit, branchBits, more, size + 1);
    }
    int at = branchAt(bit);
    TrieNode before = (TrieNode) slots[at];
    TrieNode after = before.plus(key, value, hash, shift + BITS);
    return after == before
        ? this
        : new TrieNode(pairBits, branchBits, replaced(at, after), size + after.size - before.size);
  }

  private TrieNode plusColliding(Object key, Object value) {
    int at = collidingAt(key);
    return at < 0
        ? new TrieNode(0, 0, insertedPair(slots.length, key, value), size + 1)
        : withValue(at, value);
  }

  private TrieNode plusAtPair(Object key, Object value, int hash, int shift) {
    int bit = bit(hash, shift);
    int at = pairAt(bit);
    Object there = slots[at];
    if (there.equals(key)) {
      return withValue(at, value);
    }
    TrieNode branch =
        EMPTY
            .plus(there, slots[at + 1], HashTrie.spread(there), shift + BITS)
            .plus(key, value, hash, shift + BITS);
    // The pair leaves its two slots, and the branch takes one among the branches.
    TrieNode without = new TrieNode(pairBits & ~bit, branchBits, withoutPair(at), size - 1);
    int to = without.branchAt(bit);
    Object[] more = new Object[without.slots.length + 1];
    System.arraycopy(without.slots, 0, more, 0, to);
    more[to] = branch;
    System.arraycopy(without.slots, to, more, to + 1, without.slots.length - to);
    return new TrieNode(without.pairBits, branchBits | bit, more, size + 1);
  }

  private TrieNode withValue(int at, Object value) {
    return new TrieNode(pairBits, branchBits, replaced(at + 1, value), size);
  }

  TrieNode minus(Object key, int hash, int shift) {
    if (shift >= HASH_LENGTH) {
      int at = collidingAt(key);
      return at < 0 ? this : new TrieNode(0, 0, withoutPair(at), size - 1);
    }
    int bit = bit(hash, shift);
    if ((pairBits & bit) != 0) {
      int at = pairAt(bit);
      return slots[at].equals(key)
          ? new TrieNode(pairBits & ~bit, branchBits, withoutPair(at), size - 1)
          : this;
    }
    return (branchBits & bit) == 0 ? this : minusBelow(key, hash, shift);
  }

  private TrieNode minusBelow(Object key, int hash, int shift) {
    int bit = bit(hash, shift);
    int at = branchAt(bit);
    TrieNode before = (TrieNode) slots[at];
    TrieNode after = before.minus(key, hash, shift + BITS);
    if (after == before) {
      return this;
    }
    return after.size == 0
        ? new TrieNode(pairBits, branchBits & ~bit, without(at, 1), size - 1)
        : new TrieNode(pairBits, branchBits, replaced(at, after), size - 1);
  }

  private Object[] replaced(int at, Object with) {
    Object[] copy = slots.clone();
    copy[at] = with;
    return copy;
  }

  private Object[] insertedPair(int at, Object key, Object value) {
    Object[] more = new Object[slots.length + 2];
    System.arraycopy(slots, 0, more, 0, at);
    more[at] = key;
    more[at + 1] = value;
    System.arraycopy(slots, at, more, at + 2, slots.length - at);
    return more;
  }

  private Object[] withoutPair(int at) {
    return without(at, 2);
  }

  private Object[] without(int at, int count) {
    Object[] less = Arrays.copyOf(slots, slots.length - count);
    System.arraycopy(slots, at + count, less, at, less.length - at);
    return less;
  }
}
