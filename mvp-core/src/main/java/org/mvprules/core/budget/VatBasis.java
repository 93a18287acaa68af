package org.mvprules.core.budget;

import org.mvprules.core.fact.WhenAbsent;

/** Whether amounts of money have value added tax in them. */
public enum VatBasis {
  /** With the tax. */
  WITH_VAT,
  /** Without the tax. */
  WITHOUT_VAT,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
