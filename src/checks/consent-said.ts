import type { Allowed } from "../snapshot/consents";
import { sayDay } from "../text/said";

/** Why a person has no consent to take part that stands: «истекло 31.05.2027»; "" where none was ever written down. */
export const fallenSays = (allowed: Allowed, code: string): string => {
  const last = allowed.fallen(code, "participation");
  if (!last) return "";
  const { consent, why } = last;
  const { withdrawn, till, dated } = consent;
  if (why === "withdrawn") return `отозвано ${withdrawn ? sayDay(withdrawn) : ""}`.trim();
  if (why === "expired") return `истекло ${sayDay(till ?? "")}`;
  if (why === "future") return `начнёт действовать ${sayDay(dated ?? "")}`;
  return why === "undated" ? "без даты" : "";
};
