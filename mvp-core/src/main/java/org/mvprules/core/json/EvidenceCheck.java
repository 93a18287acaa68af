package org.mvprules.core.json;

import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;

/** Checks that evidence is about something that the record says. */
final class EvidenceCheck {

  private EvidenceCheck() {}

  /** Tells a problem for each piece of evidence in a partnership that points to nothing. */
  static void check(Node mvp, Problems problems) {
    if (mvp.child("evidence").orElse(mvp) instanceof Items evidence) {
      for (Node each : evidence.list()) {
        if (each.child("about").orElse(each) instanceof Scalar about
            && pointsToNothing(mvp, about)) {
          problems.add(
              about,
              Quoted.text(problems.discretion().told(about.text()))
                  + ", which points to nothing in this record",
              "the way to something recorded, such as /memberList/statedTotal");
        }
      }
    }
  }

  /** What is no pointer at all is for {@link org.mvprules.core.Evidence} to refuse. */
  private static boolean pointsToNothing(Node mvp, Scalar about) {
    return about.kind() == Kind.TEXT
        && about.text().startsWith("/")
        && mvp.find(about.text()).isEmpty();
  }
}
