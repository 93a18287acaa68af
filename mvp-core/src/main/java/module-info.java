/** What a Maternity Voices Partnership is: values, arithmetic, JSON and YAML. */
module org.mvprules.core {
  requires static org.jspecify;
  requires com.google.common;
  requires org.snakeyaml.engine;
  requires tools.jackson.core;

  exports org.mvprules.core;
  exports org.mvprules.core.budget;
  exports org.mvprules.core.businesscase;
  exports org.mvprules.core.fact;
  exports org.mvprules.core.governance;
  exports org.mvprules.core.json;
  exports org.mvprules.core.meeting;
  exports org.mvprules.core.member;
  exports org.mvprules.core.output;
  exports org.mvprules.core.payment;
  exports org.mvprules.core.workplan;
}
