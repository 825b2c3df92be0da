"""Exercises on linked nodes, stacks, queues, tries and other small structures."""
import heapq
from collections import defaultdict
from collections import deque


class _Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def _chain(values):
    head = None
    for value in reversed(values):
        head = _Node(value, head)
    return head


def _values(head):
    values = []
    while head:
        values.append(head.value)
        head = head.next
    return values


def reverse_linked_list(head):
    """Reverse a linked list of nodes and return the new head.

    Ask:
        reverse a linked list
        function that reverses a singly linked list in place given its head
        reverse linked list iteratively and return the new head
        turn the next pointers of a linked list around
        linked list reversal
        reverse a list of nodes with next pointers

    >>> _values(reverse_linked_list(_chain([1, 2, 3])))
    [3, 2, 1]
    >>> reverse_linked_list(None) is None
    True
    """
    previous = None
    while head:
        head.next, previous, head = previous, head, head.next
    return previous


def reverse_linked_list_recursive(head):
    """Reverse a linked list of nodes recursively.

    Ask:
        reverse a linked list recursively
        recursive reversal of a singly linked list
        recursive function to reverse a linked list
        reverse linked list using recursion and return the new head

    >>> _values(reverse_linked_list_recursive(_chain([1, 2, 3])))
    [3, 2, 1]
    >>> reverse_linked_list_recursive(None) is None
    True
    """
    if head is None or head.next is None:
        return head
    new_head = reverse_linked_list_recursive(head.next)
    head.next.next = head
    head.next = None
    return new_head


def has_loop(head):
    """Tell whether a linked list has a cycle.

    Ask:
        detect a cycle in a linked list
        check if a linked list has a loop
        linked list cycle detection with slow and fast pointers
        floyd's tortoise and hare algorithm
        does this linked list contain a cycle?
        function that returns true if a linked list is circular
        detect a loop in a linked list
        is a linked list circular
        find out if a linked list contains a loop

    >>> has_loop(_chain([1, 2, 3])), has_loop(None)
    (False, False)
    >>> head = _chain([1, 2, 3])
    >>> head.next.next.next = head.next
    >>> has_loop(head)
    True
    """
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            return True
    return False


def loop_start(head):
    """Return the node where the cycle of a linked list begins, or None.

    Ask:
        find the node where a cycle in a linked list begins
        linked list cycle ii
        start of the loop in a linked list
        return the first node of the cycle of a linked list or None

    >>> loop_start(_chain([1, 2])) is None
    True
    >>> head = _chain([1, 2, 3, 4])
    >>> head.next.next.next.next = head.next
    >>> loop_start(head).value
    2
    """
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            while head is not slow:
                head = head.next
                slow = slow.next
            return head
    return None


def middle_node(head):
    """Return the middle node of a linked list.

    Ask:
        find the middle node of a linked list
        middle of a linked list with slow and fast pointers
        get the middle element of a linked list in one pass
        return the center node of a singly linked list

    >>> middle_node(_chain([1, 2, 3])).value, middle_node(_chain([1, 2, 3, 4])).value
    (2, 3)
    >>> middle_node(None) is None
    True
    """
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow


def merge_linked_lists(a, b):
    """Merge two sorted linked lists and return the head.

    Ask:
        merge two sorted linked lists
        combine two ordered linked lists into one sorted linked list
        merge sorted linked lists recursively
        given the heads of two sorted lists of nodes return the merged list
        join two sorted linked lists by relinking the nodes
        merge two linked lists

    >>> _values(merge_linked_lists(_chain([1, 3, 3]), _chain([2, 3, 4, 5])))
    [1, 2, 3, 3, 3, 4, 5]
    >>> _values(merge_linked_lists(None, _chain([1])))
    [1]
    """
    if a is None:
        return b
    if b is None:
        return a
    if a.value <= b.value:
        a.next = merge_linked_lists(a.next, b)
        return a
    b.next = merge_linked_lists(a, b.next)
    return b


def remove_nth_from_end(head, n):
    """Remove the nth node from the end of a linked list and return the head.

    Ask:
        remove the nth node from the end of a linked list
        delete the nth last node of a linked list
        remove nth node from end of list
        drop the k-th node counted from the back of a linked list

    >>> _values(remove_nth_from_end(_chain([1, 2, 3, 4]), 2))
    [1, 2, 4]
    >>> _values(remove_nth_from_end(_chain([1, 2]), 2))
    [2]
    >>> _values(remove_nth_from_end(_chain([1]), 1))
    []
    """
    ahead = head
    for _ in range(n):
        ahead = ahead.next
    if ahead is None:
        return head.next
    behind = head
    while ahead.next:
        ahead = ahead.next
        behind = behind.next
    behind.next = behind.next.next
    return head


def nth_from_end(head, n):
    """Return the value of the nth node from the end of a linked list.

    Ask:
        find the nth node from the end of a linked list
        value of the kth to last element of a linked list
        nth last element of a singly linked list
        get the kth node from the back of a linked list

    >>> nth_from_end(_chain([1, 2, 3, 4]), 1), nth_from_end(_chain([1, 2, 3, 4]), 4)
    (4, 1)
    """
    ahead = head
    for _ in range(n):
        ahead = ahead.next
    while ahead:
        ahead = ahead.next
        head = head.next
    return head.value


def is_palindrome_linked_list(head):
    """Tell whether the values of a linked list are a palindrome.

    Ask:
        check if a linked list is a palindrome
        palindrome linked list
        does a linked list read the same forwards and backwards
        test whether a singly linked list is palindromic

    >>> is_palindrome_linked_list(_chain([1, 2, 1])), is_palindrome_linked_list(_chain([1, 2]))
    (True, False)
    >>> is_palindrome_linked_list(None)
    True
    """
    values = []
    while head:
        values.append(head.value)
        head = head.next
    return values == values[::-1]


def to_linked_list(values):
    """Return the head of a linked list with these values.

    Ask:
        convert a list to a linked list
        build a linked list from a python list and return the head
        create linked list nodes from an array
        make a singly linked list out of a list of values
        array to linked list

    >>> _values(to_linked_list([1, 2, 3]))
    [1, 2, 3]
    >>> to_linked_list([]) is None
    True
    """
    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next

    head = None
    for value in reversed(values):
        head = Node(value, head)
    return head


def linked_list_values(head):
    """Return the values of a linked list as a list.

    Ask:
        convert a linked list to a python list
        collect the values of a linked list in a list
        traverse a linked list and return its values
        linked list to array
        get all elements of a linked list given the head

    >>> linked_list_values(_chain([1, 2, 3])), linked_list_values(None)
    ([1, 2, 3], [])
    """
    values = []
    while head:
        values.append(head.value)
        head = head.next
    return values


def print_linked_list(head):
    """Print a linked list as 1 -> 2 -> 3 -> None.

    Ask:
        print a linked list
        print the nodes of a linked list with arrows
        display a linked list like 1 -> 2 -> 3 -> None
        traverse a linked list and print every value

    >>> print_linked_list(_chain([1, 2]))
    1 -> 2 -> None
    >>> print_linked_list(None)
    None
    """
    while head:
        print(head.value, end=" -> ")
        head = head.next
    print("None")


def linked_list_length(head):
    """Return the number of nodes of a linked list.

    Ask:
        length of a linked list
        count the nodes of a linked list
        how many nodes are in this linked list given its head
        size of a singly linked list

    >>> linked_list_length(_chain([5, 5, 5])), linked_list_length(None)
    (3, 0)
    """
    count = 0
    while head:
        count += 1
        head = head.next
    return count


def find_in_linked_list(head, target):
    """Tell whether a linked list holds a value.

    Ask:
        search for a value in a linked list
        check if an element is in a linked list
        does the linked list contain this value
        linear search over linked list nodes

    >>> find_in_linked_list(_chain([1, 2, 3]), 3), find_in_linked_list(_chain([1]), 2)
    (True, False)
    >>> find_in_linked_list(None, 1)
    False
    """
    while head:
        if head.value == target:
            return True
        head = head.next
    return False


def remove_from_linked_list(head, value):
    """Remove all nodes with a value from a linked list and return the head.

    Ask:
        delete all nodes with a given value from a linked list
        remove linked list elements
        drop every node equal to a value from a linked list
        function that deletes every occurrence of a value from a linked list
        delete a node with a given value given the head of a linked list

    >>> _values(remove_from_linked_list(_chain([1, 2, 1, 1, 3]), 1))
    [2, 3]
    >>> _values(remove_from_linked_list(_chain([1]), 1))
    []
    """
    while head and head.value == value:
        head = head.next
    node = head
    while node and node.next:
        if node.next.value == value:
            node.next = node.next.next
        else:
            node = node.next
    return head


def dedupe_sorted_linked_list(head):
    """Remove the duplicates of a sorted linked list.

    Ask:
        remove duplicates from a sorted linked list
        delete repeated nodes of a sorted linked list
        keep each value once in an ordered linked list
        dedupe a sorted singly linked list in place

    >>> _values(dedupe_sorted_linked_list(_chain([1, 1, 1, 2, 3, 3])))
    [1, 2, 3]
    >>> dedupe_sorted_linked_list(None) is None
    True
    """
    node = head
    while node and node.next:
        if node.next.value == node.value:
            node.next = node.next.next
        else:
            node = node.next
    return head


def dedupe_linked_list(head):
    """Remove the duplicates of an unsorted linked list.

    Ask:
        remove duplicates from an unsorted linked list
        remove duplicates from a linked list
        delete repeated values from a linked list with a set
        unique nodes of a linked list that is not sorted

    >>> _values(dedupe_linked_list(_chain([1, 2, 1, 3, 2])))
    [1, 2, 3]
    >>> dedupe_linked_list(None) is None
    True
    """
    seen = set()
    previous = None
    node = head
    while node:
        if node.value in seen:
            previous.next = node.next
        else:
            seen.add(node.value)
            previous = node
        node = node.next
    return head


def intersection_node(a, b):
    """Return the node where two linked lists join, or None.

    Ask:
        find the intersection of two linked lists
        node where two linked lists meet
        intersection point of two linked lists
        first shared node of two singly linked lists

    >>> shared = _chain([8, 9])
    >>> a, b = _Node(1, _Node(2, shared)), _Node(5, shared)
    >>> intersection_node(a, b).value
    8
    >>> intersection_node(_chain([1]), _chain([1])) is None
    True
    """
    seen = set()
    while a:
        seen.add(a)
        a = a.next
    while b:
        if b in seen:
            return b
        b = b.next
    return None


def add_linked_numbers(a, b):
    """Add two numbers whose digits are linked lists, lowest digit first.

    Ask:
        add two numbers represented as linked lists
        add two numbers given as linked lists of digits in reverse order
        sum of two linked lists of digits
        leetcode add two numbers with list nodes

    >>> _values(add_linked_numbers(_chain([2, 4, 3]), _chain([5, 6, 4])))
    [7, 0, 8]
    >>> _values(add_linked_numbers(_chain([9, 9]), _chain([1])))
    [0, 0, 1]
    """
    class Node:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next

    start = tail = Node(0)
    carry = 0
    while a or b or carry:
        if a:
            carry += a.value
            a = a.next
        if b:
            carry += b.value
            b = b.next
        carry, digit = divmod(carry, 10)
        tail.next = Node(digit)
        tail = tail.next
    return start.next


def insert_at_head(head, value):
    """Insert a value at the front of a linked list of tuples.

    Ask:
        linked list as nested tuples: insert at the front
        prepend to a linked list made of (value, rest) pairs
        cons a value onto a nested tuple list
        push a value onto a linked list of tuples

    >>> insert_at_head(None, 1)
    (1, None)
    >>> insert_at_head((1, None), 2)
    (2, (1, None))
    """
    return (value, head)


def nested_tuples_to_list(node):
    """Return the values of a linked list of nested tuples.

    Ask:
        convert a linked list of nested tuples (value, rest) to a list
        flatten a cons list into a python list
        values of a linked list stored as (head, tail) pairs
        unpack nested pairs like (1, (2, (3, None))) into a list

    >>> nested_tuples_to_list((1, (2, (3, None)))), nested_tuples_to_list(None)
    ([1, 2, 3], [])
    """
    values = []
    while node is not None:
        value, node = node
        values.append(value)
    return values


def insert_into_sorted_list(head, node):
    """Insert a node into a sorted linked list and return the head.

    Ask:
        insert a node into a sorted linked list
        sorted insert into a singly linked list
        put a new node at the right place of an ordered linked list
        insert in sorted order into a linked list and return the head

    >>> _values(insert_into_sorted_list(_chain([1, 3]), _Node(2)))
    [1, 2, 3]
    >>> _values(insert_into_sorted_list(_chain([1]), _Node(0)))
    [0, 1]
    >>> _values(insert_into_sorted_list(_chain([1]), _Node(5))), _values(
    ...     insert_into_sorted_list(None, _Node(5)))
    ([1, 5], [5])
    """
    if head is None or node.value <= head.value:
        node.next = head
        return node
    current = head
    while current.next and current.next.value < node.value:
        current = current.next
    node.next = current.next
    current.next = node
    return head


def swap_pairs(head):
    """Swap every two neighbouring nodes of a linked list.

    Ask:
        swap nodes in pairs of a linked list
        swap every two adjacent nodes in a linked list
        pairwise swap of linked list nodes
        exchange neighbours in a singly linked list

    >>> _values(swap_pairs(_chain([1, 2, 3, 4, 5])))
    [2, 1, 4, 3, 5]
    >>> swap_pairs(None) is None
    True
    """
    if head is None or head.next is None:
        return head
    second = head.next
    head.next = swap_pairs(second.next)
    second.next = head
    return second


def odd_even_list(head):
    """Put the nodes at odd positions of a linked list before those at even positions.

    Ask:
        odd even linked list
        group the odd positioned nodes of a linked list before the even ones
        rearrange a linked list so that odd indices come first
        reorder linked list nodes by odd and even position

    >>> _values(odd_even_list(_chain([1, 2, 3, 4, 5])))
    [1, 3, 5, 2, 4]
    >>> odd_even_list(None) is None
    True
    """
    if head is None:
        return None
    odd, even, first_even = head, head.next, head.next
    while even and even.next:
        odd.next = even.next
        odd = odd.next
        even.next = odd.next
        even = even.next
    odd.next = first_even
    return head


def merge_k_linked_lists(heads):
    """Merge k sorted linked lists with a heap and return the head.

    Ask:
        merge k sorted linked lists
        merge many sorted linked lists with a heap
        combine a list of sorted linked lists into one
        leetcode merge k sorted lists with list nodes

    >>> _values(merge_k_linked_lists([_chain([1, 4]), None, _chain([1, 3]), _chain([2])]))
    [1, 1, 2, 3, 4]
    >>> merge_k_linked_lists([]) is None
    True
    """
    heap = [(head.value, i, head) for i, head in enumerate(heads) if head]
    heapq.heapify(heap)
    first = last = None
    while heap:
        _, i, node = heapq.heappop(heap)
        if node.next:
            heapq.heappush(heap, (node.next.value, i, node.next))
        if last is None:
            first = node
        else:
            last.next = node
        last = node
    return first


class ListNode:
    """A node of a linked list.

    Ask:
        class ListNode with val and next
        linked list node with a value and a pointer to the next node
        class Node with data and next
        simple singly linked list node

    >>> node = ListNode(1, ListNode(2))
    >>> node.next.val, node.next.next
    (2, None)
    >>> ListNode().val, node
    (0, ListNode(1))
    """

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode({self.val!r})"


class Graph:
    """An undirected graph with bfs and dfs.

    Ask:
        graph class with adjacency list
        class Graph with add_edge, bfs and dfs
        implement a graph with an adjacency list and traversal methods
        undirected graph class with neighbors

    >>> graph = Graph()
    >>> for a, b in [(1, 2), (1, 3), (2, 4), (3, 4)]:
    ...     graph.add_edge(a, b)
    >>> graph.bfs(1), graph.dfs(1)
    ([1, 2, 3, 4], [1, 2, 4, 3])
    >>> graph.neighbors(4), graph.neighbors(9)
    ([2, 3], [])
    """

    def __init__(self):
        self._edges = defaultdict(list)

    def add_edge(self, a, b):
        self._edges[a].append(b)
        self._edges[b].append(a)

    def neighbors(self, node):
        return list(self._edges.get(node, []))

    def bfs(self, start):
        order = [start]
        for node in order:
            order += [other for other in self.neighbors(node) if other not in order]
        return order

    def dfs(self, start):
        order = []
        stack = [start]
        while stack:
            node = stack.pop()
            if node not in order:
                order.append(node)
                stack += reversed(self.neighbors(node))
        return order


def reverse_stack(stack):
    """Reverse a stack in place with recursion only.

    Ask:
        reverse a stack using recursion
        reverse a stack in place without another data structure
        recursive stack reversal
        turn a stack upside down with push and pop only

    >>> stack = [1, 2, 3]
    >>> reverse_stack(stack)
    >>> stack
    [3, 2, 1]
    """
    def insert_at_bottom(item):
        if not stack:
            stack.append(item)
            return
        top = stack.pop()
        insert_at_bottom(item)
        stack.append(top)

    if stack:
        item = stack.pop()
        reverse_stack(stack)
        insert_at_bottom(item)


def sort_stack(stack):
    """Sort a stack with the help of a second stack, smallest on top.

    Ask:
        order a stack with the help of a second stack
        sort a stack with a temporary stack so that the smallest is on top
        sort stack with only push, pop and peek
        order the elements of a stack using one additional stack

    >>> sort_stack([3, 1, 2, 1])
    [3, 2, 1, 1]
    >>> sort_stack([])
    []
    """
    ordered = []
    while stack:
        item = stack.pop()
        while ordered and ordered[-1] < item:
            stack.append(ordered.pop())
        ordered.append(item)
    return ordered


def reverse_with_stack(text):
    """Reverse a string with a stack.

    Ask:
        reverse a string using a stack
        use a stack to reverse the characters of a string
        reverse text by pushing and popping characters
        stack based string reversal

    >>> reverse_with_stack("abc"), reverse_with_stack("")
    ('cba', '')
    """
    stack = list(text)
    result = ""
    while stack:
        result += stack.pop()
    return result


def reverse_queue(queue):
    """Reverse a queue with a stack.

    Ask:
        reverse a queue
        reverse the elements of a queue using a stack
        turn a deque around with a stack
        reverse a queue in place

    >>> queue = deque([1, 2, 3])
    >>> reverse_queue(queue)
    >>> queue
    deque([3, 2, 1])
    """
    stack = []
    while queue:
        stack.append(queue.popleft())
    while stack:
        queue.append(stack.pop())


def reverse_first_k(queue, k):
    """Return a queue whose first k elements are reversed.

    Ask:
        reverse the first k elements of a queue
        reverse first k items of a list or queue
        turn around the first k elements and leave the rest
        reverse a prefix of length k

    >>> reverse_first_k([1, 2, 3, 4], 3)
    [3, 2, 1, 4]
    >>> reverse_first_k([1, 2], 0)
    [1, 2]
    """
    items = list(queue)
    return items[:k][::-1] + items[k:]


def binary_numbers_with_queue(n):
    """Return the binary numbers from 1 to n, made with a queue.

    Ask:
        generate binary numbers from 1 to n using a queue
        binary representations of 1 to n with a queue
        use a queue to produce the first n binary numbers
        first n binary numbers as strings

    >>> binary_numbers_with_queue(5)
    ['1', '10', '11', '100', '101']
    >>> binary_numbers_with_queue(0)
    []
    """
    result = []
    queue = deque(["1"])
    for _ in range(n):
        number = queue.popleft()
        result.append(number)
        queue.append(number + "0")
        queue.append(number + "1")
    return result


def josephus_order(people, k):
    """Return the order in which a circle of people is eliminated.

    Ask:
        hot potato game with a queue
        josephus problem: return the order of elimination
        eliminate every kth person in a circle and return the order
        simulate the josephus circle with a deque
        order in which players leave when every k-th is removed

    >>> josephus_order([1, 2, 3, 4, 5], 2)
    [2, 4, 1, 5, 3]
    >>> josephus_order([], 3)
    []
    """
    circle = deque(people)
    order = []
    while circle:
        circle.rotate(-(k - 1))
        order.append(circle.popleft())
    return order


def is_valid_stack_sequence(pushed, popped):
    """Tell whether a pop order is possible for a push order.

    Ask:
        validate stack sequences given pushed and popped lists
        check if a pop sequence is possible for a push sequence
        could these pushes give these pops on a stack
        validate push and pop order of a stack

    >>> is_valid_stack_sequence([1, 2, 3], [2, 3, 1]), is_valid_stack_sequence([1, 2, 3], [3, 1, 2])
    (True, False)
    >>> is_valid_stack_sequence([], [])
    True
    """
    stack = []
    wanted = deque(popped)
    for item in pushed:
        stack.append(item)
        while stack and wanted and stack[-1] == wanted[0]:
            stack.pop()
            wanted.popleft()
    return not stack and not wanted


def backspace_compare(first, second):
    """Tell whether two texts are equal when # means backspace.

    Ask:
        compare two strings containing backspaces
        backspace string compare with # as backspace
        are two typed strings equal if # deletes the previous character
        check equality of texts with # as the backspace key

    >>> backspace_compare("ab#c", "ad#c"), backspace_compare("a#c", "b")
    (True, False)
    >>> backspace_compare("##a", "a")
    True
    """
    def typed(text):
        stack = []
        for char in text:
            if char != "#":
                stack.append(char)
            elif stack:
                stack.pop()
        return stack

    return typed(first) == typed(second)


def min_remove_to_valid(text):
    """Remove the fewest parentheses that make the rest balanced.

    Ask:
        remove invalid parentheses from a string
        minimum remove to make valid parentheses
        delete the unmatched brackets of a text
        drop unbalanced parentheses from a string
        remove the fewest parentheses so that the string is balanced

    >>> min_remove_to_valid("a)b(c)d"), min_remove_to_valid("))((")
    ('ab(c)d', '')
    >>> min_remove_to_valid("(a(b(c)d)")
    'a(b(c)d)'
    """
    chars = list(text)
    opened = []
    for i, char in enumerate(chars):
        if char == "(":
            opened.append(i)
        elif char == ")":
            if opened:
                opened.pop()
            else:
                chars[i] = ""
    for i in opened:
        chars[i] = ""
    return "".join(chars)


def min_add_to_balance(text):
    """Return how many parentheses must be added to balance a text.

    Ask:
        minimum number of parentheses to add to make a string valid
        how many brackets are missing to balance a string
        count unmatched parentheses in a string
        number of parentheses needed to make the string balanced

    >>> min_add_to_balance("())("), min_add_to_balance("(()")
    (2, 1)
    >>> min_add_to_balance("")
    0
    """
    opened = missing = 0
    for char in text:
        if char == "(":
            opened += 1
        elif char == ")" and opened:
            opened -= 1
        elif char == ")":
            missing += 1
    return opened + missing


def parentheses_depth(text):
    """Return the greatest nesting depth of parentheses.

    Ask:
        maximum nesting depth of parentheses
        how deep are the brackets nested in a string
        depth of nested parentheses in an expression
        deepest level of parentheses in a string
        depth of nested brackets
        deepest nesting of brackets

    >>> parentheses_depth("(1+(2*3)+((8)/4))+1"), parentheses_depth("1")
    (3, 0)
    >>> parentheses_depth("()()")
    1
    """
    depth = deepest = 0
    for char in text:
        if char == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif char == ")":
            depth -= 1
    return deepest


def first_unbalanced(text):
    """Return the index of the first unmatched bracket, or -1.

    Ask:
        find the position of the first unbalanced bracket
        index of the unmatched parenthesis in a string
        where are the brackets wrong: return the index or -1
        report the position of a mismatched bracket

    >>> first_unbalanced("a(b)c"), first_unbalanced("a)b"), first_unbalanced("(a[b)")
    (-1, 1, 4)
    >>> first_unbalanced("((a)")
    0
    """
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for i, char in enumerate(text):
        if char in "([{":
            stack.append((char, i))
        elif char in pairs:
            if not stack or stack[-1][0] != pairs[char]:
                return i
            stack.pop()
    return stack[0][1] if stack else -1


def asteroid_collision(asteroids):
    """Return the asteroids left after all collisions.

    Ask:
        asteroid collision
        asteroids moving left and right collide: return the survivors
        asteroid collision problem with a stack
        state of the asteroids after all collisions

    >>> asteroid_collision([5, 10, -5]), asteroid_collision([8, -8]), asteroid_collision([-2, 1])
    ([5, 10], [], [-2, 1])
    >>> asteroid_collision([10, 2, -5, -12])
    [-12]
    """
    stack = []
    for asteroid in asteroids:
        while stack and stack[-1] > 0 > asteroid:
            if stack[-1] < -asteroid:
                stack.pop()
                continue
            if stack[-1] == -asteroid:
                stack.pop()
            break
        else:
            stack.append(asteroid)
    return stack


def daily_temperatures(temperatures):
    """Return for each day the number of days until a warmer one.

    Ask:
        daily temperatures: days until a warmer temperature
        daily temperatures problem
        how many days until a warmer day for each temperature
        wait time for a higher value for each element with a monotonic stack

    >>> daily_temperatures([73, 74, 75, 71, 69, 72, 76, 73])
    [1, 1, 4, 2, 1, 1, 0, 0]
    >>> daily_temperatures([5, 5]), daily_temperatures([])
    ([0, 0], [])
    """
    waits = [0] * len(temperatures)
    stack = []
    for day, temperature in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < temperature:
            earlier = stack.pop()
            waits[earlier] = day - earlier
        stack.append(day)
    return waits


def next_smaller(numbers):
    """Return the next smaller element of each number, -1 if there is none.

    Ask:
        next smaller element for each element of an array
        nearest smaller number to the right with a stack
        for every item find the next lower value to its right
        next smaller element using a monotonic stack

    >>> next_smaller([4, 8, 5, 2, 25])
    [2, 5, 2, -1, -1]
    >>> next_smaller([1, 1])
    [-1, -1]
    """
    result = [-1] * len(numbers)
    stack = []
    for i, number in enumerate(numbers):
        while stack and numbers[stack[-1]] > number:
            result[stack.pop()] = number
        stack.append(i)
    return result


def stock_spans(prices):
    """Return for each day how many days in a row up to it had no higher price.

    Ask:
        stock span problem
        stock spans with a stack
        consecutive days before each day with a price at most as high
        calculate the span of each stock price

    >>> stock_spans([100, 80, 60, 70, 60, 75, 85])
    [1, 1, 1, 2, 1, 4, 6]
    >>> stock_spans([5, 5])
    [1, 2]
    """
    spans = []
    stack = []
    for i, price in enumerate(prices):
        while stack and prices[stack[-1]] <= price:
            stack.pop()
        spans.append(i - stack[-1] if stack else i + 1)
        stack.append(i)
    return spans


def largest_histogram_rectangle(heights):
    """Return the area of the largest rectangle in a histogram.

    Ask:
        largest rectangle in a histogram
        maximum rectangular area under a histogram
        biggest rectangle that fits under bars of given heights
        largest rectangle area with a stack

    >>> largest_histogram_rectangle([2, 1, 5, 6, 2, 3])
    10
    >>> largest_histogram_rectangle([]), largest_histogram_rectangle([2, 2])
    (0, 4)
    """
    best = 0
    stack = []
    for i, height in enumerate([*heights, 0]):
        while stack and heights[stack[-1]] >= height:
            top = heights[stack.pop()]
            width = i - stack[-1] - 1 if stack else i
            best = max(best, top * width)
        stack.append(i)
    return best


def remove_k_digits(number, k):
    """Remove k digits of a number so that the rest is as small as possible.

    Ask:
        remove k digits to make the smallest number
        delete k digits from a number string to get the minimum
        smallest number after dropping k digits
        remove k digits problem with a stack

    >>> remove_k_digits("1432219", 3), remove_k_digits("10200", 1), remove_k_digits("10", 2)
    ('1219', '200', '0')
    >>> remove_k_digits("123", 1)
    '12'
    """
    stack = []
    for digit in number:
        while k and stack and stack[-1] > digit:
            stack.pop()
            k -= 1
        stack.append(digit)
    if k:
        stack = stack[:-k]
    return "".join(stack).lstrip("0") or "0"
