/** Text that may hold `${{ }}`; such text is evaluated just before its task starts. */
export type Template = string;
