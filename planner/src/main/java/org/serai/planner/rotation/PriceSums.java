package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Prices added up over slots, so that what a path pays in prices is a few looks and not one per
 * slot: a stay from slot b to slot e pays the sum before e + 1 less the sum before b. What paths
 * use is kept in the same places, as differences from slot to slot.
 */
final class PriceSums {

  private final Model model;
  private final int slots;

  /** Sums before slot t for a place: at place + t, and one more for the end. */
  final double[] sums;

  /** How often the sum at a place is paid, less how often it is paid back. */
  final int[] used;

  private final int remote;
  private final int share;
  private final int hub;
  private final int out;
  private final int depart;
  private final int enter;
  private final int seat;

  PriceSums(Model model) {
    this.model = model;
    slots = model.slots;
    int wide = slots + 1;
    remote = model.posts * wide;
    share = remote + model.posts * wide;
    hub = share + model.shareRows * wide;
    out = hub + wide;
    depart = out + model.posts * slots;
    enter = depart + model.posts * slots;
    seat = enter + model.stations * slots;
    sums = new double[seat + model.legs * slots];
    used = new int[sums.length];
  }

  /** Of being in at the post before slot t: what cover earns and the ceiling costs. */
  int in(int post, int t) {
    return post * (slots + 1) + t;
  }

  /** Of being at the hub, covering the post from there. */
  int remote(int post, int t) {
    return remote + post * (slots + 1) + t;
  }

  int hub(int t) {
    return hub + t;
  }

  int share(int row, int t) {
    return share + row * (slots + 1) + t;
  }

  /** Of leaving the post to be out from slot t on: the departure and its seats. */
  int out(int post, int t) {
    return out + post * slots + t;
  }

  /** Of departing from the post alone, to another post. */
  int depart(int post, int t) {
    return depart + post * slots + t;
  }

  /** Of all seats on the way in to the station. */
  int enter(int station, int t) {
    return enter + station * slots + t;
  }

  int seat(int leg, int t) {
    return seat + leg * slots + t;
  }

  /** Adds up anew. */
  void fill(Prices prices) {
    for (int q = 0; q < model.posts; q++) {
      fillPost(q, prices);
    }
    for (int a = 0; a < model.shareRows; a++) {
      fill(share + a * (slots + 1), prices.share, a * slots);
    }
    fill(hub, prices.hub, 0);
    System.arraycopy(prices.handover, 0, sums, depart, model.posts * slots);
    System.arraycopy(prices.seat, 0, sums, seat, model.legs * slots);
    Arrays.fill(sums, enter, seat, 0);
    for (int s = 0; s < model.stations; s++) {
      for (int k : model.wayIn[s]) {
        add(enter + s * slots, prices.seat, k * slots);
      }
    }
  }

  private void fill(int place, double[] prices, int row) {
    double sum = 0;
    for (int t = 0; t < slots; t++) {
      sums[place + t] = sum;
      sum += prices[row + t];
    }
    sums[place + slots] = sum;
  }

  private void add(int place, double[] prices, int row) {
    for (int t = 0; t < slots; t++) {
      sums[place + t] += prices[row + t];
    }
  }

  private void fillPost(int q, Prices prices) {
    int row = q * slots;
    int ceiling = model.postStation[q] * slots;
    int in = in(q, 0);
    int far = remote(q, 0);
    double paidIn = 0;
    double paidFar = 0;
    for (int t = 0; t < slots; t++) {
      double cover = prices.cover[row + t];
      sums[in + t] = paidIn;
      sums[far + t] = paidFar;
      paidIn += prices.ceiling[ceiling + t] - cover * model.fullUnits;
      paidFar += prices.hub[t] - cover * model.remoteUnits;
    }
    sums[in + slots] = paidIn;
    sums[far + slots] = paidFar;
    System.arraycopy(prices.handover, row, sums, out + row, slots);
    for (int k : model.wayOut[model.postStation[q]]) {
      add(out + row, prices.seat, k * slots);
    }
  }

  /** Writes what is used of every row; costs and units of the loads are not kept. */
  void write(Loads loads) {
    Arrays.fill(loads.ceiling, 0);
    Arrays.fill(loads.hub, 0);
    System.arraycopy(used, seat, loads.seat, 0, loads.seat.length);
    for (int q = 0; q < model.posts; q++) {
      writePost(q, loads);
    }
    addFromEnd(hub, loads.hub, 0);
    Arrays.fill(loads.share, 0);
    for (int a = 0; a < model.shareRows; a++) {
      addFromEnd(share + a * (slots + 1), loads.share, a * slots);
    }
    for (int s = 0; s < model.stations; s++) {
      for (int k : model.wayIn[s]) {
        addUsed(enter + s * slots, loads.seat, k * slots);
      }
    }
  }

  private void writePost(int q, Loads loads) {
    int row = q * slots;
    int station = model.postStation[q];
    int in = 0;
    int far = 0;
    for (int t = slots - 1; t >= 0; t--) {
      in += used[in(q, t + 1)];
      far += used[remote(q, t + 1)];
      loads.cover[row + t] = in * model.fullUnits + far * model.remoteUnits;
      loads.ceiling[station * slots + t] += in;
      loads.hub[t] += far;
      loads.departed[row + t] = used[out + row + t] + used[depart + row + t];
    }
    for (int k : model.wayOut[station]) {
      addUsed(out + row, loads.seat, k * slots);
    }
  }

  private void addFromEnd(int place, int[] loads, int row) {
    int sum = 0;
    for (int t = slots - 1; t >= 0; t--) {
      sum += used[place + t + 1];
      loads[row + t] += sum;
    }
  }

  private void addUsed(int place, int[] loads, int row) {
    for (int t = 0; t < slots; t++) {
      loads[row + t] += used[place + t];
    }
  }
}
