package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.PostFact;

/** The rules of posts: who may be given one. */
final class PostRules {
  private final Picture picture;
  private final Named named;

  PostRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
  }

  List<Breach> forbidTour(PostFact.TourAssigned f) {
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    if (!picture.posts().postsOpenTo(f.person()).contains(f.post())) {
      breaches.add(
          new Breach(
              Rule.POST_OPEN_TO,
              f.person() + " is not qualified as " + named.post(f.post()) + ".",
              "Choose somebody who is, or record the qualification."));
    }
    return breaches;
  }
}
