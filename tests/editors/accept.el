;;; accept.el --- Types a comment into x.py, accepts what jotcode offers and saves -*- lexical-binding: t -*-
;; emacs -q --batch -l accept.el INIT WAY TEXT
;; INIT: the configuration under test.  WAY: list, key or action.  TEXT: what is typed, the cursor stays at its end.

(defvar init (pop command-line-args-left))
(defvar way (pop command-line-args-left))
(defvar text (pop command-line-args-left))

(defun wait-until (what happens)
  "Handle what the server sends until HAPPENS is true, for four minutes."
  (with-timeout (240 (error "Waited in vain for: %s; the text is %S" what (buffer-string)))
    (while (not (funcall happens)) (accept-process-output nil 0.05))))

(load init)
(setq eglot-connect-timeout 240)         ; a machine that does much else at the same time
(with-no-warnings (setq jsonrpc-default-request-timeout 60))
(find-file "x.py")
(run-hooks 'post-command-hook)           ; eglot-ensure waits for the end of a command, and batch has none
(wait-until "a server" #'eglot-current-server)
(insert text)
(run-hooks 'post-command-hook)

(defun complete ()
  "Ask for the list as C-M-i does, and take the first of it."
  (completion-at-point)
  (when (get-buffer "*Completions*")
    (save-window-excursion (switch-to-completions) (choose-completion))))

(pcase way
  ("list" (complete))
  ("key" (call-interactively (key-binding (kbd "C-c j"))))
  ("action" (let ((actions (eglot-code-actions (point) nil nil nil)))
              (eglot-execute-command (eglot-current-server) (intern (plist-get (plist-get (car actions) :command) :command))
                                     (plist-get (plist-get (car actions) :command) :arguments)))))

(set-buffer "x.py")
(wait-until "the code" (lambda () (string-match-p "return a \\+ b" (buffer-string))))
(save-buffer)
(ignore-errors (eglot-shutdown (eglot-current-server)))  ; what matters is saved
(kill-emacs 0)
