package org.mvprules.core.governance;

/** A way in which the partnership hears what women and families say. */
public enum FeedbackMethod {
  /** A survey. */
  SURVEY,
  /** A focus group. */
  FOCUS_GROUP,
  /** Walking the patch: talking with people on wards and in birth centres. */
  WALKING_THE_PATCH,
  /** Fifteen Steps for Maternity: looking at a place with users, staff and others. */
  FIFTEEN_STEPS,
  /** Visits to groups in the community. */
  OUTREACH,
  /** A public meeting or a drop-in. */
  OPEN_EVENT,
  /** Social media and other messages. */
  SOCIAL_MEDIA,
  /** Stories that women and families tell of their own care. */
  TESTIMONY,
  /** The Friends and Family Test, which every service carries out anyway. */
  FRIENDS_AND_FAMILY_TEST,
  /** Figures of the services themselves, such as a clinical dashboard. */
  CLINICAL_DASHBOARD,
  /** Another way. */
  OTHER
}
