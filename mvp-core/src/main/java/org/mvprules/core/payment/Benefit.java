package org.mvprules.core.payment;

/** A state benefit that a person chose to name. */
public enum Benefit {
  /** Universal Credit. */
  UNIVERSAL_CREDIT,
  /** Employment and Support Allowance. */
  EMPLOYMENT_AND_SUPPORT_ALLOWANCE,
  /** Carer's Allowance. */
  CARERS_ALLOWANCE,
  /** Personal Independence Payment. */
  PERSONAL_INDEPENDENCE_PAYMENT,
  /** Disability Living Allowance. */
  DISABILITY_LIVING_ALLOWANCE,
  /** Another benefit. */
  ANOTHER
}
