/** A person or an organisation that readers of the pack can turn to. What is left out is said to be unknown. */
export interface ReportContact {
  name?: string | undefined;
  company?: string | undefined;
  address?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  website?: string | undefined;
}

/** What the pack says that no run can find out. Nothing of it is invented where it is left out. */
export interface ReportConfig {
  product?:
    | {
        name?: string | undefined;
        version?: string | undefined;
        description?: string | undefined;
      }
    | undefined;
  /** Who answers for the report. */
  author?: ReportContact | undefined;
  /** Who makes the product, where that is somebody else. */
  vendor?: ReportContact | undefined;
  /** Address of the source, and of where problems are reported. */
  repository?: string | undefined;
  feedback?: string | undefined;
  /** SPDX identifier of the licence of the report. OpenACR reads a report without one as CC-BY-4.0. */
  licence?: string | undefined;
  /** Address of the published target, so that stories can be linked: `https://example.org/storybook/`. */
  published?: string | undefined;
  /** Technologies that the product relies on, such as `HTML` and `CSS`. */
  technologies?: readonly string[] | undefined;
  /** What belongs to the product and what does not, in sentences. */
  scope?: readonly string[] | undefined;
  /** Why these stories or pages stand for the product, in sentences. */
  sampleReason?: readonly string[] | undefined;
  /** What nobody tested, besides what the run says of itself. */
  notTested?: readonly { what: string; why: string }[] | undefined;
}
