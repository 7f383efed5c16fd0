CREATE TABLE `exam_wait` (
	`account_id` text PRIMARY KEY NOT NULL,
	`storm_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`storm_id`) REFERENCES `storm`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `flag` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`account_id` text NOT NULL,
	`reason` text NOT NULL,
	`note` text,
	`at` integer NOT NULL,
	`settled` text,
	`settled_at` integer,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flag_of_person` ON `flag` (`post_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `flag_by_person` ON `flag` (`account_id`,`at`);--> statement-breakpoint
CREATE TABLE `held_edit` (
	`post_id` text PRIMARY KEY NOT NULL,
	`base_revision` integer NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`reason` text,
	`edited_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `review_trait` (
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`item_id`, `kind`, `value`),
	FOREIGN KEY (`item_id`) REFERENCES `review_item`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_trait_by_value` ON `review_trait` (`kind`,`value`);--> statement-breakpoint
CREATE TABLE `storm` (
	`id` text PRIMARY KEY NOT NULL,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`reason` text NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	`told_at` integer
);
--> statement-breakpoint
CREATE INDEX `storm_by_end` ON `storm` (`ends_at`);--> statement-breakpoint
CREATE TABLE `backtest_label` (
	`backtest_id` text NOT NULL,
	`post_id` text NOT NULL,
	`is_right` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`backtest_id`, `post_id`),
	FOREIGN KEY (`backtest_id`) REFERENCES `backtest`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `backtest` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`rule` text NOT NULL,
	`most` integer NOT NULL,
	`state` text NOT NULL,
	`judged` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`result` text,
	`problem` text,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `backtest_of_rule` ON `backtest` (`rule_id`,`started_at`);--> statement-breakpoint
CREATE TABLE `classifier` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`trained_at` integer NOT NULL,
	`decisions` integer NOT NULL,
	`data_hash` text NOT NULL,
	`model_hash` text NOT NULL,
	`weights` text NOT NULL,
	`calibration` text NOT NULL,
	`figures` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `classifier_by_state` ON `classifier` (`state`,`trained_at`);--> statement-breakpoint
CREATE TABLE `rule_hit` (
	`id` text PRIMARY KEY NOT NULL,
	`judgement_id` text NOT NULL,
	`rule_id` text NOT NULL,
	`rule_version` integer NOT NULL,
	`effect` text NOT NULL,
	`alone` integer DEFAULT false NOT NULL,
	`account_id` text NOT NULL,
	`post_id` text,
	`outcome` text,
	`outcome_at` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`judgement_id`) REFERENCES `judgement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rule_hit_once` ON `rule_hit` (`judgement_id`,`rule_id`);--> statement-breakpoint
CREATE INDEX `rule_hit_by_rule` ON `rule_hit` (`rule_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `rule_hit_by_time` ON `rule_hit` (`at`);--> statement-breakpoint
CREATE INDEX `rule_hit_of_post` ON `rule_hit` (`post_id`);--> statement-breakpoint
CREATE TABLE `rule_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`version` integer NOT NULL,
	`to_state` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`reason` text NOT NULL,
	`outcome` text,
	`decided_by` text,
	`decided_at` integer,
	`answer` text
);
--> statement-breakpoint
CREATE INDEX `rule_proposal_of_rule` ON `rule_proposal` (`rule_id`,`proposed_at`);--> statement-breakpoint
CREATE INDEX `rule_proposal_open` ON `rule_proposal` (`outcome`);--> statement-breakpoint
CREATE TABLE `rule_undo` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`judged` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`result` text,
	`problem` text,
	`reason` text NOT NULL,
	`started_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`done_by` text,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `rule_undo_of_rule` ON `rule_undo` (`rule_id`,`started_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_review_item` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`post_id` text,
	`sanction_id` text,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`rank` integer DEFAULT 50 NOT NULL,
	`findings` text NOT NULL,
	`author_note` text,
	`against_id` text,
	`claimed_by` text,
	`claimed_at` integer,
	`due_at` integer,
	`classifier_share` real,
	`opened_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`post_id`) REFERENCES `post`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sanction_id`) REFERENCES `sanction`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_review_item`("id", "kind", "post_id", "author_id", "state", "findings", "author_note", "opened_at", "version") SELECT "id", "kind", "post_id", "author_id", "state", "findings", "author_note", "opened_at", "version" FROM `review_item`;--> statement-breakpoint
DROP TABLE `review_item`;--> statement-breakpoint
ALTER TABLE `__new_review_item` RENAME TO `review_item`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `review_item_waiting` ON `review_item` (`state`,`rank`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `review_item_waiting_by_kind` ON `review_item` (`state`,`kind`,`rank`,`opened_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_item_of_post` ON `review_item` (`post_id`,`kind`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_item_of_sanction` ON `review_item` (`sanction_id`);--> statement-breakpoint
CREATE INDEX `review_item_by_author` ON `review_item` (`author_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `review_item_due` ON `review_item` (`state`,`due_at`);--> statement-breakpoint
ALTER TABLE `sanction` ADD `lift_reason` text;--> statement-breakpoint
ALTER TABLE `sanction` ADD `post_id` text;--> statement-breakpoint
ALTER TABLE `sanction` ADD `clause` text;--> statement-breakpoint
CREATE INDEX `sanction_by_time` ON `sanction` (`given_at`);--> statement-breakpoint
ALTER TABLE `photo` ADD `look` text;--> statement-breakpoint
ALTER TABLE `photo` ADD `qr` text;--> statement-breakpoint
ALTER TABLE `photo` ADD `image_text` text;--> statement-breakpoint
ALTER TABLE `photo` ADD `image_text_at` integer;--> statement-breakpoint
ALTER TABLE `photo` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `thread` ADD `tie_due_at` integer;--> statement-breakpoint
ALTER TABLE `thread` ADD `tie_asked_by` text;--> statement-breakpoint
ALTER TABLE `thread` ADD `tie_reason` text;--> statement-breakpoint
CREATE INDEX `thread_by_tie` ON `thread` (`tie_due_at`);--> statement-breakpoint
ALTER TABLE `decision` ADD `batch_id` text;--> statement-breakpoint
ALTER TABLE `decision` ADD `one_signature` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `decision_of_batch` ON `decision` (`batch_id`);--> statement-breakpoint
CREATE INDEX `decision_by_time` ON `decision` (`decided_at`);--> statement-breakpoint
ALTER TABLE `judgement` ADD `mode` text;--> statement-breakpoint
ALTER TABLE `judgement` ADD `post_id` text;--> statement-breakpoint
ALTER TABLE `judgement` ADD `judged_with` text;--> statement-breakpoint
ALTER TABLE `judgement` ADD `classifier_share` real;--> statement-breakpoint
ALTER TABLE `judgement` ADD `micros` integer;--> statement-breakpoint
CREATE INDEX `judgement_of_post` ON `judgement` (`post_id`);--> statement-breakpoint
ALTER TABLE `rule_version` ADD `cause` text DEFAULT 'saved' NOT NULL;--> statement-breakpoint
ALTER TABLE `rule_version` ADD `second_by` text;--> statement-breakpoint
ALTER TABLE `rule_version` ADD `one_signature` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rule_version` ADD `backtest_id` text;--> statement-breakpoint
CREATE INDEX `rule_version_by_time` ON `rule_version` (`saved_at`);