package org.serai.planner.rotation;

/** Prices of the tying rows, the variables of the Lagrangian dual; layout as in the model. */
final class Prices {

  final double[] cover;
  final double[] ceiling;
  final double[] share;
  final double[] seat;
  final double[] hub;
  final double[] handover;

  /** Per person. */
  final double[] exposure;

  double safety;

  Prices(Model model) {
    cover = new double[model.posts * model.slots];
    ceiling = new double[model.stations * model.slots];
    share = new double[model.shareRows * model.slots];
    seat = new double[model.legs * model.slots];
    hub = new double[model.slots];
    handover = new double[model.posts * model.slots];
    exposure = new double[model.exposureLeft.length];
  }
}
